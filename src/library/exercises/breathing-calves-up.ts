import { calvesOnSeat } from '../start-poses.ts';
import type { Exercise } from './exercise.ts';

export const breathingCalvesUp: Exercise = {
  id: 'breathing-calves-up',
  name: 'Belly breathing, calves on a chair',
  ladder: 'deep-control',
  rung: 1,
  alsoTrains: [],
  sides: 'both',
  position: 'lying-on-back',
  equipment: ['chair'],
  notWith: ['reflux', 'pregnant', 'breathless-lying-flat'],
  purpose: 'Calms your back and lets your middle work with your breath.',
  steps: [
    'Lie on your back with your calves on a chair.',
    'Put one hand on your belly, one on your chest.',
    'Breathe in through the nose. The belly rises first.',
    'Let your low ribs widen sideways.',
    'Breathe out slowly, longer than you breathed in.',
  ],
  cue: 'Belly rises first. Long breath out.',
  faults: ['Upper chest lifts first', 'Shoulders shrug', 'Breath held at the top'],
  works: 'Your breathing muscle works',
  glow: 'deep',
  motion: {
    kind: 'repetitions',
    keyframes: [
      { atS: 0, poseDeg: calvesOnSeat },
      { atS: 10, poseDeg: { ...calvesOnSeat, thorax_extension: 3 } },
    ],
    supports: ['head', 'upper_back', 'pelvis', 'calf_r', 'calf_l'],
    props: ['mat', 'chair', 'pillow'],
    view: 'side',
  },
  direction: 'neutral',
  camera: { sees: 'nothing' },
  dose: { kind: 'reps', repS: 10, reps: 6, sets: 2, restS: 10 },
  evidence: ['breathing-exercise', 'programme-rules'],
};
