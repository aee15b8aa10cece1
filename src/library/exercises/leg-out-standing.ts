import type { PoseDeg } from '#motion';
import type { Exercise } from './exercise.ts';

const handOnWall: PoseDeg = {
  arm_add_r: -68,
  arm_flex_r: 6,
  elbow_flex_r: 24,
  arm_rot_r: -60,
  wrist_flex_r: -60,
  arm_add_l: 0,
  hip_adduction_r: -3,
  hip_adduction_l: -3,
};

export const legOutStanding: Exercise = {
  id: 'leg-out-standing',
  name: 'Leg to the side, standing',
  ladder: 'hips',
  rung: 1,
  alsoTrains: ['side'],
  sides: 'each',
  position: 'standing',
  equipment: [],
  notWith: ['hip-pain', 'recent-surgery'],
  purpose: 'The sides of both hips get stronger, without lying down.',
  steps: [
    'Stand sideways, an arm-length from a wall.',
    'Put one hand on the wall.',
    'Lift the leg further from the wall out to the side.',
    'Keep your trunk upright and your toes forward.',
    'Lower it slowly.',
  ],
  cue: 'Tall trunk. Only the leg moves.',
  faults: ['Trunk leans over', 'Toes turn out', 'Leg drifts forward'],
  works: 'Side of the hip works',
  glow: 'buttock',
  motion: {
    kind: 'repetitions',
    keyframes: [
      { atS: 0, poseDeg: handOnWall },
      { atS: 4, poseDeg: { ...handOnWall, hip_adduction_l: -26, hip_adduction_r: 1, ankle_angle_l: 5 } },
    ],
    supports: ['foot_r'],
    props: ['wall'],
    view: 'front',
  },
  direction: 'side',
  camera: { sees: 'well', angle: 'knees-apart', deg: [25, 45] },
  dose: { kind: 'reps', repS: 4, reps: 8, sets: 2, restS: 20 },
  evidence: ['acsm-dose', 'programme-rules'],
};
