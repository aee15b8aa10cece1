import { bagKg } from '../band.ts';
import type { Exercise } from './exercise.ts';

export const carryBothHands: Exercise = {
  id: 'carry-both-hands',
  name: 'Carry a weight in each hand',
  ladder: 'back',
  rung: 3,
  alsoTrains: ['side', 'hips', 'deep-control'],
  sides: 'alternate',
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
  purpose: 'Your whole trunk stays tall under load, as with shopping bags.',
  steps: [
    'Set two equal weights beside your feet, bags or bottles will do.',
    'Bend hips and knees to take them, back long.',
    'Stand tall and walk slowly, a step for each count.',
    'Breathe, and keep your shoulders level.',
    'Set them down as you took them.',
  ],
  cue: 'Tall and slow. Shoulders level.',
  faults: ['Leaning forward', 'Shoulders creep up to the ears', 'Hurried steps'],
  works: 'Back and waist work',
  glow: 'back',
  motion: {
    kind: 'repetitions',
    keyframes: [
      { atS: 0, poseDeg: { arm_add_r: -6, arm_add_l: -6 } },
      {
        atS: 3,
        poseDeg: { arm_add_r: -6, arm_add_l: -6, hip_flexion_r: 40, knee_angle_r: 62, hip_adduction_l: 4 },
      },
    ],
    supports: ['foot_l'],
    props: [],
    view: 'side',
    pulls: [
      { at: 'hand_r', massKg: bagKg },
      { at: 'hand_l', massKg: bagKg },
    ],
  },
  direction: 'neutral',
  camera: { sees: 'well', angle: 'trunk-lean', deg: [0, 5] },
  dose: { kind: 'reps', repS: 3, reps: 12, sets: 2, restS: 40 },
  evidence: ['programme-rules', 'acsm-dose'],
};
