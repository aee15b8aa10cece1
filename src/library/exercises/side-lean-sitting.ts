import type { PoseDeg } from '#motion';
import type { Exercise } from './exercise.ts';

const armsCrossed: PoseDeg = {
  hip_flexion_r: 90,
  hip_flexion_l: 90,
  hip_adduction_r: -10,
  hip_adduction_l: -10,
  knee_angle_r: 90,
  knee_angle_l: 90,
  arm_add_l: -4,
  arm_flex_r: 28,
  arm_flex_l: 28,
  arm_rot_r: 60,
  arm_rot_l: 60,
  elbow_flex_r: 125,
  elbow_flex_l: 125,
};

export const sideLeanSitting: Exercise = {
  id: 'side-lean-sitting',
  name: 'Side lean, sitting',
  ladder: 'side',
  rung: 1,
  alsoTrains: ['deep-control'],
  sides: 'each',
  position: 'sitting',
  equipment: ['chair'],
  notWith: ['poor-balance', 'recent-surgery'],
  purpose: 'The side of your waist holds your trunk while you lean a little.',
  steps: [
    'Sit on a firm chair, feet flat and apart.',
    'Cross your arms on your chest.',
    'Lean a little away from the side that works.',
    'Keep both sitting bones on the seat.',
    'Hold five seconds, breathe, and come back.',
  ],
  cue: 'Long neck. Both sitting bones stay down.',
  faults: ['One side of the bottom lifts', 'Leaning forward', 'Breath held'],
  works: 'Side of the waist works',
  glow: 'side',
  motion: {
    kind: 'hold',
    keyframes: [
      { atS: 0, poseDeg: armsCrossed },
      { atS: 2, poseDeg: { ...armsCrossed, lumbar_bending: 14, thorax_bending: 8, neck_bending: -8 } },
    ],
    supports: ['pelvis', 'foot_r', 'foot_l'],
    props: ['chair'],
    view: 'front',
  },
  direction: 'side',
  camera: { sees: 'well', angle: 'trunk-lean', deg: [8, 25] },
  dose: { kind: 'holds', holdS: 5, reps: 4, sets: 2, restS: 20 },
  evidence: ['mcgill-short-holds', 'programme-rules'],
};
