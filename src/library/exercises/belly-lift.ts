import { handsAndKnees } from '../start-poses.ts';
import type { Exercise } from './exercise.ts';

export const bellyLift: Exercise = {
  id: 'belly-lift',
  name: 'Belly lift on hands and knees',
  ladder: 'deep-control',
  rung: 2,
  alsoTrains: ['back'],
  sides: 'both',
  position: 'hands-and-knees',
  equipment: [],
  notWith: ['knee-pain', 'wrist-pain', 'recent-surgery'],
  purpose: 'Finds the deep belly muscle against its own weight.',
  steps: [
    'Go on hands and knees on a mat or carpet.',
    'Let your belly hang, with a long back.',
    'Draw your low belly gently up towards your spine.',
    'Keep your back still.',
    'Breathe for ten seconds and let go.',
  ],
  cue: 'Belly up, back still, keep breathing.',
  faults: ['Back rounds', 'Breath held'],
  works: 'Deep belly works',
  glow: 'deep',
  motion: {
    kind: 'hold',
    keyframes: [
      { atS: 0, poseDeg: handsAndKnees },
      { atS: 2, poseDeg: { ...handsAndKnees, lumbar_extension: -2 } },
    ],
    supports: ['hand_r', 'hand_l', 'knee_r', 'knee_l', 'toes_r', 'toes_l'],
    props: ['mat'],
    view: 'side',
  },
  direction: 'neutral',
  camera: { sees: 'nothing' },
  dose: { kind: 'holds', holdS: 10, reps: 4, sets: 2, restS: 20 },
  evidence: ['motor-control-exercise', 'deep-muscle-change-and-pain'],
};
