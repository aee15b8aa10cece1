import type { PoseDeg } from '#motion';
import { bandN } from '../band.ts';
import type { Exercise } from './exercise.ts';

const handsAtChest: PoseDeg = {
  hip_flexion_r: 12,
  hip_flexion_l: 12,
  pelvis_tilt: -4,
  knee_angle_r: 16,
  knee_angle_l: 16,
  ankle_angle_r: 8,
  ankle_angle_l: 8,
  hip_adduction_r: -8,
  hip_adduction_l: -8,
  arm_flex_r: 18,
  arm_flex_l: 18,
  arm_rot_r: 38,
  arm_rot_l: 38,
  elbow_flex_r: 118,
  elbow_flex_l: 118,
};

export const bandPressStanding: Exercise = {
  id: 'band-press-standing',
  name: 'Band press, standing side-on',
  ladder: 'side',
  rung: 2,
  alsoTrains: ['front', 'deep-control'],
  sides: 'each',
  position: 'standing',
  equipment: ['band'],
  notWith: ['shoulder-pain', 'recent-surgery'],
  purpose: 'Your waist refuses to turn while a band pulls from the side.',
  steps: [
    'Fix a band at chest height, to something that cannot move.',
    'Stand side-on to it, feet apart, knees soft.',
    'Hold the band at your chest with both hands.',
    'Press your hands straight out and wait one breath.',
    'Bring them back slowly. Nothing else moves.',
  ],
  cue: 'Hands out. Nothing else moves.',
  faults: ['Trunk turns to the band', 'Hips sway', 'Shoulders creep up to the ears'],
  works: 'Waist works',
  glow: 'side',
  motion: {
    kind: 'repetitions',
    keyframes: [
      { atS: 0, poseDeg: handsAtChest },
      {
        atS: 6,
        poseDeg: {
          ...handsAtChest,
          arm_flex_r: 84,
          arm_flex_l: 84,
          arm_add_r: 16,
          arm_add_l: 16,
          elbow_flex_r: 6,
          elbow_flex_l: 6,
        },
      },
    ],
    supports: ['foot_r', 'foot_l'],
    props: [],
    view: 'side',
    pulls: [{ at: 'hands', forceN: [0, 0, -bandN] }],
  },
  direction: 'rotation',
  camera: { sees: 'partly', angle: 'shoulders-over-hips', deg: [0, 5] },
  dose: { kind: 'reps', repS: 6, reps: 8, sets: 2, restS: 30 },
  evidence: ['acsm-dose', 'programme-rules'],
};
