import type { PoseDeg } from '#motion';
import type { Exercise } from './exercise.ts';

const handsOnWall: PoseDeg = {
  pelvis_tilt: -14,
  neck_extension: 6,
  hip_flexion_r: 12,
  hip_flexion_l: 12,
  ankle_angle_r: 2,
  ankle_angle_l: 2,
  arm_flex_r: 92,
  arm_flex_l: 92,
  elbow_flex_r: 12,
  elbow_flex_l: 12,
  wrist_flex_r: -76,
  wrist_flex_l: -76,
};

export const birdDogStanding: Exercise = {
  id: 'bird-dog-standing',
  name: 'Bird dog, standing at a wall',
  ladder: 'back',
  rung: 2,
  alsoTrains: ['hips', 'deep-control'],
  sides: 'alternate',
  position: 'standing',
  equipment: [],
  notWith: ['shoulder-pain', 'poor-balance', 'recent-surgery'],
  purpose: 'Back and buttocks hold you steady, without kneeling down.',
  steps: [
    'Face a wall and put both hands on it at chest height.',
    'Step back until you lean in a little, in one line.',
    'Slide one hand up and reach the other leg back.',
    'Stop before your low back arches.',
    'Hold five seconds, come back and change sides.',
  ],
  cue: 'Reach long. Hips stay square to the wall.',
  faults: ['Low back arches', 'Hip turns out', 'Leaning on the hand'],
  works: 'Back and buttocks work',
  glow: 'back',
  motion: {
    kind: 'hold',
    keyframes: [
      { atS: 0, poseDeg: handsOnWall },
      {
        atS: 2,
        poseDeg: {
          ...handsOnWall,
          hip_flexion_r: -18,
          knee_angle_r: 4,
          ankle_angle_r: -15,
          arm_flex_l: 160,
          elbow_flex_l: 8,
          wrist_flex_l: 0,
        },
      },
    ],
    supports: ['foot_l'],
    props: ['wall'],
    view: 'side',
  },
  direction: 'rotation',
  camera: { sees: 'well', angle: 'shoulder-hip-ankle', deg: [165, 190] },
  dose: { kind: 'holds', holdS: 5, reps: 6, sets: 2, restS: 30 },
  evidence: ['mcgill-short-holds', 'programme-rules'],
};
