import type { PoseDeg } from '#motion';
import type { Exercise } from './exercise.ts';

const elbowsAtShoulders: PoseDeg = {
  arm_add_r: -86,
  arm_add_l: -86,
  arm_rot_r: -88,
  arm_rot_l: -88,
  elbow_flex_r: 92,
  elbow_flex_l: 92,
};

export const wallSlide: Exercise = {
  id: 'wall-slide',
  name: 'Arm slide on the wall',
  ladder: 'back',
  rung: 1,
  alsoTrains: ['deep-control'],
  sides: 'both',
  position: 'standing',
  equipment: [],
  notWith: ['shoulder-pain', 'recent-surgery'],
  purpose: 'The upper part of your back learns to stand tall.',
  steps: [
    'Stand with your back to a wall, feet a step away.',
    'Rest your head, shoulders and bottom on the wall.',
    'Put your elbows on the wall at shoulder height, hands up.',
    'Slide your arms up as far as your ribs stay down.',
    'Slide them back down slowly.',
  ],
  cue: 'Ribs down. Arms glide up.',
  faults: ['Low back arches', 'Ribs push forward', 'Shoulders creep up to the ears'],
  works: 'Upper back works',
  glow: 'none',
  motion: {
    kind: 'repetitions',
    keyframes: [
      { atS: 0, poseDeg: elbowsAtShoulders },
      {
        atS: 5,
        poseDeg: {
          ...elbowsAtShoulders,
          arm_add_r: -138,
          arm_add_l: -138,
          elbow_flex_r: 50,
          elbow_flex_l: 50,
        },
      },
    ],
    supports: ['foot_r', 'foot_l'],
    props: [],
    view: 'front',
  },
  direction: 'neutral',
  camera: { sees: 'well', angle: 'shoulder-elbow-wrist', deg: [90, 130] },
  dose: { kind: 'reps', repS: 5, reps: 8, sets: 2, restS: 20 },
  evidence: ['acsm-dose', 'programme-rules'],
};
