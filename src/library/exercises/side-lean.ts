import type { Exercise } from './exercise.ts';

const wallOnTheLeft = { normalFromVerticalDeg: 90, normalTurnedDeg: 90, friction: 0.5 };

export const sideLean: Exercise = {
  id: 'side-lean',
  name: 'Side lean on the wall',
  ladder: 'side',
  rung: 1,
  alsoTrains: ['deep-control'],
  sides: 'each',
  position: 'standing',
  equipment: [],
  notWith: ['shoulder-pain', 'recent-surgery'],
  purpose: 'Your side learns to hold you in one line, with little load.',
  steps: [
    'Stand sideways, an arm-length from a wall.',
    'Put your forearm on the wall at shoulder height.',
    'Keep your feet together and let your body lean in.',
    'Push your hips away from the wall into one line.',
    'Hold ten seconds and breathe.',
  ],
  cue: 'One straight line. Hips away from the wall.',
  faults: ['Hip drops to the wall', 'Shoulder creeps up'],
  works: 'Side of the waist works',
  glow: 'side',
  motion: {
    kind: 'hold',
    keyframes: [
      {
        atS: 0,
        poseDeg: { pelvis_list: -14, arm_add_l: -104, elbow_flex_l: 90, arm_rot_l: -90, arm_add_r: -6 },
      },
    ],
    supports: ['foot_r', 'foot_l'],
    props: ['wall'],
    view: 'front',
    heldBy: [
      { at: 'elbow_l', ...wallOnTheLeft },
      { at: 'hand_l', ...wallOnTheLeft },
    ],
  },
  direction: 'side',
  camera: { sees: 'well', angle: 'shoulder-hip-ankle', deg: [170, 190] },
  dose: { kind: 'holds', holdS: 10, reps: 3, sets: 2, restS: 20 },
  evidence: ['mcgill-short-holds', 'programme-rules'],
};
