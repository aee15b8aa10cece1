import { bagKg } from '../band.ts';
import type { Exercise } from './exercise.ts';

export const carryOneHand: Exercise = {
  id: 'carry-one-hand',
  name: 'Carry a weight in one hand',
  ladder: 'side',
  rung: 4,
  alsoTrains: ['back', 'hips', 'deep-control'],
  sides: 'each',
  position: 'standing',
  equipment: ['weights'],
  notWith: [
    'osteoporosis',
    'shoulder-pain',
    'wrist-pain',
    'poor-balance',
    'pregnant',
    'high-blood-pressure',
    'glaucoma',
    'hernia',
    'recent-surgery',
  ],
  purpose: 'The side away from the weight keeps you upright.',
  steps: [
    'Set one of your weights beside your foot. A bag will do.',
    'Bend hips and knees to take it, back long.',
    'Stand tall and walk slowly, a step for each count.',
    'Do not lean to either side.',
    'Set it down as you took it, then the other hand.',
  ],
  cue: 'Tall. Lean to neither side.',
  faults: ['Leaning away from the weight', 'Shoulder pulled down', 'Hurried steps'],
  works: 'Side of the waist works',
  glow: 'side',
  motion: {
    kind: 'repetitions',
    keyframes: [
      { atS: 0, poseDeg: { arm_add_r: -6, arm_add_l: -16 } },
      {
        atS: 3,
        poseDeg: { arm_add_r: -6, arm_add_l: -16, hip_flexion_r: 40, knee_angle_r: 62, hip_adduction_l: 4 },
      },
    ],
    supports: ['foot_l'],
    props: [],
    view: 'front',
    pulls: [{ at: 'hand_r', massKg: bagKg }],
  },
  direction: 'side',
  camera: { sees: 'well', angle: 'trunk-lean', deg: [0, 5] },
  dose: { kind: 'reps', repS: 3, reps: 8, sets: 2, restS: 40 },
  evidence: ['programme-rules', 'acsm-dose'],
};
