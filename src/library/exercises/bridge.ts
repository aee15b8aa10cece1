import { bridgeTop, kneesBent } from '../start-poses.ts';
import type { Exercise } from './exercise.ts';

export const bridge: Exercise = {
  id: 'bridge',
  name: 'Bridge',
  ladder: 'hips',
  rung: 2,
  alsoTrains: ['back'],
  sides: 'both',
  position: 'lying-on-back',
  equipment: [],
  notWith: ['reflux', 'glaucoma', 'pregnant', 'breathless-lying-flat', 'recent-surgery'],
  purpose: 'Buttocks and back lift your hips into a line.',
  steps: [
    'Lie on your back, knees bent, feet flat.',
    'Tighten your belly a little.',
    'Push through your heels and lift your hips.',
    'Stop when shoulders, hips and knees line up.',
    'Stay a moment and lower slowly.',
  ],
  cue: 'Push through the heels. Ribs stay down.',
  faults: ['Low back arches', 'Knees fall in', 'Lifting too high'],
  works: 'Buttocks and back work',
  glow: 'buttock',
  motion: {
    kind: 'repetitions',
    keyframes: [
      { atS: 0, poseDeg: kneesBent },
      { atS: 6, poseDeg: bridgeTop },
    ],
    supports: ['head', 'upper_back', 'hand_r', 'hand_l', 'foot_r', 'foot_l'],
    props: ['mat'],
    view: 'side',
  },
  direction: 'neutral',
  camera: { sees: 'well', angle: 'shoulder-hip-knee', deg: [125, 175] },
  dose: { kind: 'reps', repS: 6, reps: 8, sets: 2, restS: 30 },
  evidence: ['ekstrom-2007', 'acsm-dose'],
};
