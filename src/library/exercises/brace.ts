import { kneesBent } from '../start-poses.ts';
import type { Exercise } from './exercise.ts';

export const brace: Exercise = {
  id: 'brace',
  name: 'Gentle brace',
  ladder: 'deep-control',
  rung: 2,
  alsoTrains: ['front'],
  sides: 'both',
  position: 'lying-on-back',
  equipment: [],
  notWith: ['pregnant', 'breathless-lying-flat', 'recent-surgery'],
  purpose: 'Makes your whole waist firm, as before a lift.',
  steps: [
    'Lie on your back, knees bent, feet flat.',
    'Put your hands around your waist.',
    'Firm your waist all round, as if for a gentle nudge.',
    'Stay able to talk.',
    'Hold ten seconds, breathe, and let go.',
  ],
  cue: 'Firm all round. Still able to talk.',
  faults: ['Sucking in', 'Breath held', 'Full strength'],
  works: 'Waist works all round',
  glow: 'deep',
  motion: {
    kind: 'hold',
    keyframes: [
      { atS: 0, poseDeg: kneesBent },
      { atS: 2, poseDeg: { ...kneesBent, lumbar_extension: -6 } },
    ],
    supports: ['head', 'upper_back', 'pelvis', 'foot_r', 'foot_l'],
    props: ['mat'],
    view: 'side',
  },
  direction: 'neutral',
  camera: { sees: 'nothing' },
  dose: { kind: 'holds', holdS: 10, reps: 4, sets: 2, restS: 20 },
  evidence: ['no-single-muscle', 'mcgill-short-holds'],
};
