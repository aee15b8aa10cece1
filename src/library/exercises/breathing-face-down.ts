import { foreheadOnHands } from '../start-poses.ts';
import type { Exercise } from './exercise.ts';

export const breathingFaceDown: Exercise = {
  id: 'breathing-face-down',
  name: 'Breathing, lying face down',
  ladder: 'deep-control',
  rung: 1,
  alsoTrains: [],
  sides: 'both',
  position: 'lying-on-front',
  equipment: [],
  notWith: [
    'worse-bending-backward',
    'shoulder-pain',
    'neck-pain',
    'pregnant',
    'breathless-lying-flat',
    'reflux',
    'hernia',
    'recent-surgery',
  ],
  purpose: 'The floor tells you where your breath goes.',
  steps: [
    'Lie face down, forehead on the backs of your hands.',
    'Let your legs and buttocks go soft.',
    'Breathe in through the nose, into the floor.',
    'Let your low back and low ribs rise a little.',
    'Breathe out slowly, longer than you breathed in.',
  ],
  cue: 'Belly into the floor. Long breath out.',
  faults: ['Chest lifts to breathe', 'Buttocks clench', 'Breath held at the top'],
  works: 'Your breathing muscle works',
  glow: 'deep',
  motion: {
    kind: 'repetitions',
    keyframes: [
      { atS: 0, poseDeg: foreheadOnHands },
      { atS: 10, poseDeg: { ...foreheadOnHands, lumbar_extension: -8 } },
    ],
    supports: ['pelvis', 'chest', 'knee_r', 'knee_l', 'toes_r', 'toes_l'],
    props: ['mat'],
    view: 'side',
  },
  direction: 'neutral',
  camera: { sees: 'nothing' },
  dose: { kind: 'reps', repS: 10, reps: 6, sets: 2, restS: 10 },
  evidence: ['breathing-exercise', 'programme-rules'],
};
