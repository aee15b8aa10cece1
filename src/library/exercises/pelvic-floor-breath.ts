import { sitting } from '../start-poses.ts';
import type { Exercise } from './exercise.ts';

export const pelvicFloorBreath: Exercise = {
  id: 'pelvic-floor-breath',
  name: 'Pelvic floor with the breath, sitting',
  ladder: 'deep-control',
  rung: 1,
  alsoTrains: [],
  sides: 'both',
  position: 'sitting',
  equipment: ['chair'],
  notWith: ['recent-surgery'],
  purpose: 'The floor of your trunk learns to lift and let go.',
  steps: [
    'Sit tall on a firm chair, feet flat.',
    'Breathe in and let everything below go soft.',
    'Breathe out and lift gently inside, as if to stop wind.',
    'Hold up to five seconds and keep breathing.',
    'Let go fully. Leave it out if it hurts inside.',
  ],
  cue: 'Out and lift. In and let go.',
  faults: ['Buttocks squeeze', 'Pushing down', 'Breath held'],
  works: 'Pelvic floor works',
  glow: 'deep',
  motion: {
    kind: 'hold',
    keyframes: [
      { atS: 0, poseDeg: { ...sitting, thorax_extension: 3 } },
      { atS: 2, poseDeg: sitting },
    ],
    supports: ['pelvis', 'foot_r', 'foot_l'],
    props: ['chair'],
    view: 'side',
  },
  direction: 'neutral',
  camera: { sees: 'nothing' },
  dose: { kind: 'holds', holdS: 5, reps: 6, sets: 2, restS: 15 },
  evidence: ['programme-rules'],
};
