import { handsAndKnees } from '../start-poses.ts';
import type { Exercise } from './exercise.ts';

export const birdDog: Exercise = {
  id: 'bird-dog',
  name: 'Bird dog',
  ladder: 'back',
  rung: 2,
  alsoTrains: ['hips', 'deep-control'],
  sides: 'alternate',
  position: 'hands-and-knees',
  equipment: [],
  notWith: ['knee-pain', 'wrist-pain', 'recent-surgery', 'shoulder-pain'],
  purpose: 'Back and buttocks hold you steady while arm and leg reach.',
  steps: [
    'Go on hands and knees on a mat or carpet.',
    'Reach one arm forward and the other leg back.',
    'Stop when both are level with your back.',
    'Hold ten seconds and breathe.',
    'Come back slowly and change sides.',
  ],
  cue: 'Reach long. Belt line level.',
  faults: ['Low back arches', 'Hips shift to one side', 'Head lifts'],
  works: 'Back and buttocks work',
  glow: 'back',
  motion: {
    kind: 'hold',
    keyframes: [
      { atS: 0, poseDeg: handsAndKnees },
      {
        atS: 2,
        poseDeg: {
          ...handsAndKnees,
          hip_flexion_r: -8,
          knee_angle_r: 3,
          ankle_angle_r: -20,
          arm_flex_l: 180,
          wrist_flex_l: 0,
          elbow_flex_l: 4,
        },
      },
    ],
    supports: ['hand_r', 'knee_l', 'toes_l'],
    props: ['mat'],
    view: 'side',
  },
  direction: 'rotation',
  camera: { sees: 'well', angle: 'shoulder-hip-ankle', deg: [165, 190] },
  dose: { kind: 'holds', holdS: 10, reps: 6, sets: 2, restS: 30 },
  evidence: ['ekstrom-2007', 'garcia-vaquero-2012', 'mcgill-short-holds'],
};
