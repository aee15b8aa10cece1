import type { PoseDeg } from '#motion';
import { bandN } from '../band.ts';
import type { Exercise } from './exercise.ts';

const halfKneeling: PoseDeg = {
  hip_flexion_r: 94,
  knee_angle_r: 94,
  knee_angle_l: 90,
  ankle_angle_l: -40,
  arm_flex_r: 18,
  arm_flex_l: 18,
  arm_rot_r: 38,
  arm_rot_l: 38,
  elbow_flex_r: 118,
  elbow_flex_l: 118,
};

export const bandPressHalfKneeling: Exercise = {
  id: 'band-press-half-kneeling',
  name: 'Band press, half kneeling',
  ladder: 'side',
  rung: 2,
  alsoTrains: ['front', 'deep-control'],
  sides: 'each',
  position: 'kneeling',
  equipment: ['band'],
  notWith: ['knee-pain', 'hip-pain', 'shoulder-pain', 'poor-balance', 'recent-surgery'],
  purpose: 'Your waist holds you square while a band pulls from the side.',
  steps: [
    'Fix a band at chest height, to something that cannot move.',
    'Kneel side-on to it, the near knee down, on something soft.',
    'Hold the band at your chest with both hands.',
    'Press your hands straight out and refuse to turn.',
    'Hold ten seconds and breathe. Then bring them back.',
  ],
  cue: 'Tall and square. Keep breathing.',
  faults: ['Trunk turns to the band', 'Leaning away', 'Breath held'],
  works: 'Waist works',
  glow: 'side',
  motion: {
    kind: 'hold',
    keyframes: [
      { atS: 0, poseDeg: halfKneeling },
      {
        atS: 2,
        poseDeg: {
          ...halfKneeling,
          arm_flex_r: 84,
          arm_flex_l: 84,
          arm_add_r: 16,
          arm_add_l: 16,
          elbow_flex_r: 6,
          elbow_flex_l: 6,
        },
      },
    ],
    supports: ['foot_r', 'knee_l', 'toes_l'],
    props: ['mat'],
    view: 'side',
    pulls: [{ at: 'hands', forceN: [0, 0, -bandN] }],
  },
  direction: 'rotation',
  camera: { sees: 'partly', angle: 'shoulders-over-hips', deg: [0, 5] },
  dose: { kind: 'holds', holdS: 10, reps: 3, sets: 2, restS: 30 },
  evidence: ['mcgill-short-holds', 'programme-rules'],
};
