import { kneesBent } from '../start-poses.ts';
import type { Exercise } from './exercise.ts';

export const drawingIn: Exercise = {
  id: 'drawing-in',
  name: 'Gentle belly draw-in',
  ladder: 'deep-control',
  rung: 1,
  alsoTrains: [],
  sides: 'both',
  position: 'lying-on-back',
  equipment: [],
  notWith: ['pregnant', 'breathless-lying-flat', 'recent-surgery'],
  purpose: 'Finds the deep belly muscle, with little effort.',
  steps: [
    'Lie on your back, knees bent, feet flat.',
    'Put your fingers just inside your hip bones.',
    'Ease your low belly away from an imagined waistband.',
    'Keep it light: a quarter of your strength.',
    'Breathe for ten seconds and let go.',
  ],
  cue: 'Light and low. Keep breathing.',
  faults: ['Belly bulges', 'Breath held', 'Pressing hard'],
  works: 'Deep belly works',
  glow: 'deep',
  motion: {
    kind: 'hold',
    keyframes: [{ atS: 0, poseDeg: kneesBent }],
    supports: ['head', 'upper_back', 'pelvis', 'foot_r', 'foot_l'],
    props: ['mat'],
    view: 'side',
  },
  direction: 'neutral',
  camera: { sees: 'nothing' },
  dose: { kind: 'holds', holdS: 10, reps: 4, sets: 2, restS: 15 },
  evidence: ['motor-control-exercise', 'deep-muscle-change-and-pain'],
};
