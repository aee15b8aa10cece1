import { handsOnHips } from '../start-poses.ts';
import type { Exercise } from './exercise.ts';

export const braceStanding: Exercise = {
  id: 'brace-standing',
  name: 'Gentle brace, standing',
  ladder: 'deep-control',
  rung: 2,
  alsoTrains: ['front'],
  sides: 'both',
  position: 'standing',
  equipment: [],
  notWith: ['recent-surgery'],
  purpose: 'Makes your whole waist firm on your feet, as before a lift.',
  steps: [
    'Stand tall, feet hip-width apart, knees soft.',
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
      { atS: 0, poseDeg: { ...handsOnHips, lumbar_extension: -5, thorax_extension: -3 } },
      { atS: 2, poseDeg: handsOnHips },
    ],
    supports: ['foot_r', 'foot_l'],
    props: [],
    view: 'side',
  },
  direction: 'neutral',
  camera: { sees: 'nothing' },
  dose: { kind: 'holds', holdS: 10, reps: 4, sets: 2, restS: 20 },
  evidence: ['no-single-muscle', 'mcgill-short-holds'],
};
