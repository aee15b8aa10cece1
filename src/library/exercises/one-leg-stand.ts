import type { PoseDeg } from '#motion';
import type { Exercise } from './exercise.ts';

const fingersOnWall: PoseDeg = {
  arm_add_l: -66,
  arm_flex_l: 6,
  elbow_flex_l: 28,
  arm_rot_l: -60,
  arm_add_r: -8,
};

export const oneLegStand: Exercise = {
  id: 'one-leg-stand',
  name: 'Stand on one leg',
  ladder: 'hips',
  rung: 2,
  alsoTrains: ['side', 'deep-control'],
  sides: 'each',
  position: 'standing',
  equipment: [],
  notWith: ['poor-balance', 'hip-pain', 'recent-surgery'],
  purpose: 'Hip and waist learn to keep you level over one foot.',
  steps: [
    'Stand beside a wall, fingers of the near hand on it.',
    'Look at a spot straight ahead.',
    'Lift the foot further from the wall off the floor.',
    'Keep both hip bones level and grow tall.',
    'Hold ten seconds. Touch the wall whenever you need it.',
  ],
  cue: 'Grow tall. Hips level.',
  faults: ['Lifted hip drops', 'Trunk leans over', 'Standing knee locks'],
  works: 'Side of the hip works',
  glow: 'buttock',
  motion: {
    kind: 'hold',
    keyframes: [
      { atS: 0, poseDeg: fingersOnWall },
      {
        atS: 2,
        poseDeg: { ...fingersOnWall, hip_flexion_r: 38, knee_angle_r: 75, hip_adduction_l: 4 },
      },
    ],
    supports: ['foot_l'],
    props: ['wall'],
    view: 'front',
  },
  direction: 'side',
  camera: { sees: 'well', angle: 'trunk-lean', deg: [0, 5] },
  dose: { kind: 'holds', holdS: 10, reps: 3, sets: 2, restS: 20 },
  evidence: ['mcgill-short-holds', 'programme-rules'],
};
