import { sitting } from '../start-poses.ts';
import type { Exercise } from './exercise.ts';

export const breathingSitting: Exercise = {
  id: 'breathing-sitting',
  name: 'Belly breathing, sitting',
  ladder: 'deep-control',
  rung: 1,
  alsoTrains: [],
  sides: 'both',
  position: 'sitting',
  equipment: ['chair'],
  notWith: [],
  purpose: 'Lets your middle work with your breath, wherever you are.',
  steps: [
    'Sit on a chair with both feet flat.',
    'Put one hand on your belly, one on your chest.',
    'Breathe in through the nose. The belly moves first.',
    'Let your low ribs widen sideways.',
    'Breathe out slowly, longer than you breathed in.',
  ],
  cue: 'Belly moves first. Long breath out.',
  faults: ['Upper chest lifts first', 'Shoulders shrug', 'Breath held at the top'],
  works: 'Your breathing muscle works',
  glow: 'deep',
  motion: {
    kind: 'repetitions',
    keyframes: [
      { atS: 0, poseDeg: sitting },
      { atS: 10, poseDeg: { ...sitting, thorax_extension: 3 } },
    ],
    supports: ['pelvis', 'foot_r', 'foot_l'],
    props: ['chair'],
    view: 'side',
  },
  direction: 'neutral',
  camera: { sees: 'nothing' },
  dose: { kind: 'reps', repS: 10, reps: 6, sets: 2, restS: 10 },
  evidence: ['breathing-exercise', 'programme-rules'],
};
