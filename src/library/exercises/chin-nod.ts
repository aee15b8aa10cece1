import type { Exercise } from './exercise.ts';

export const chinNod: Exercise = {
  id: 'chin-nod',
  name: 'Chin nod at the wall',
  ladder: 'deep-control',
  rung: 1,
  alsoTrains: [],
  sides: 'both',
  position: 'standing',
  equipment: [],
  notWith: ['neck-pain', 'recent-surgery'],
  purpose: 'The small muscles at the front of your neck hold your head up.',
  steps: [
    'Stand with your back and head against a wall.',
    'Nod a tiny yes, so that your chin comes in.',
    'Let the back of your head slide up the wall.',
    'Hold five seconds with a loose jaw, and breathe.',
    'Let go. Stop if you get dizzy or an arm tingles.',
  ],
  cue: 'A tiny yes. Long neck.',
  faults: ['Jaw clenches', 'Eyes look up', 'Head pushes hard into the wall'],
  works: 'Front of the neck works',
  glow: 'none',
  motion: {
    kind: 'hold',
    keyframes: [
      { atS: 0, poseDeg: { neck_extension: 14 } },
      { atS: 2, poseDeg: { neck_extension: -10, thorax_extension: 3 } },
    ],
    supports: ['foot_r', 'foot_l'],
    props: ['wall'],
    view: 'side',
  },
  direction: 'neutral',
  camera: { sees: 'nothing' },
  dose: { kind: 'holds', holdS: 5, reps: 6, sets: 2, restS: 10 },
  evidence: ['programme-rules'],
};
