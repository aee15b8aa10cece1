import { onRightSide } from '../start-poses.ts';
import type { Exercise } from './exercise.ts';

export const clam: Exercise = {
  id: 'clam',
  name: 'Clam',
  ladder: 'hips',
  rung: 1,
  alsoTrains: ['side'],
  sides: 'each',
  position: 'lying-on-side',
  equipment: [],
  notWith: ['hip-pain', 'recent-surgery'],
  purpose: 'Trains the side of your hip, which keeps your pelvis level.',
  steps: [
    'Lie on your side, knees bent, one leg on the other.',
    'Rest your head on your arm or a pillow.',
    'Keep your heels together.',
    'Open the top knee without rolling back.',
    'Close it slowly.',
  ],
  cue: 'Heels together. Open, and the hips stay stacked.',
  faults: ['Hips roll back', 'Moving fast'],
  works: 'Side of the hip works',
  glow: 'buttock',
  motion: {
    kind: 'repetitions',
    keyframes: [
      { atS: 0, poseDeg: onRightSide },
      { atS: 4, poseDeg: { ...onRightSide, hip_flexion_l: 33, hip_adduction_l: -20, hip_rotation_l: -45 } },
    ],
    supports: ['head', 'side_r', 'pelvis', 'knee_r', 'toes_r'],
    props: ['mat', 'pillow'],
    on: { head: 'cushion' },
    view: 'front',
  },
  direction: 'neutral',
  camera: { sees: 'partly', angle: 'knees-apart', deg: [15, 45] },
  dose: { kind: 'reps', repS: 4, reps: 10, sets: 2, restS: 20 },
  evidence: ['distefano-2009-clam', 'acsm-dose'],
};
