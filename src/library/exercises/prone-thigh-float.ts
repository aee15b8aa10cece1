import { foreheadOnHands } from '../start-poses.ts';
import type { Exercise } from './exercise.ts';

export const proneThighFloat: Exercise = {
  id: 'prone-thigh-float',
  name: 'Thigh float, lying face down',
  ladder: 'back',
  rung: 1,
  alsoTrains: ['deep-control'],
  sides: 'alternate',
  position: 'lying-on-front',
  equipment: [],
  notWith: ['worse-bending-backward', 'pregnant', 'breathless-lying-flat', 'reflux', 'recent-surgery'],
  purpose: 'Wakes the small muscles close to your spine.',
  steps: [
    'Lie face down with a flat pillow under your belly.',
    'Rest your forehead on your hands or a towel.',
    'Make one leg long.',
    'Let the thigh become light, barely off the floor.',
    'Hold five seconds, lower, and change legs.',
  ],
  cue: 'Long and light. The hips stay down.',
  faults: ['Leg lifted high', 'Low back arches', 'Hip rolls'],
  works: 'Back and buttocks work',
  glow: 'back',
  motion: {
    kind: 'hold',
    keyframes: [
      { atS: 0, poseDeg: { ...foreheadOnHands, hip_flexion_l: 8 } },
      { atS: 2, poseDeg: { ...foreheadOnHands, hip_flexion_l: -4 } },
    ],
    supports: ['pelvis', 'chest', 'knee_r', 'toes_r'],
    props: ['mat', 'belly-pillow'],
    on: { pelvis: 'belly-pillow' },
    view: 'side',
  },
  direction: 'extension',
  camera: { sees: 'partly', angle: 'thigh-to-floor', deg: [2, 10] },
  dose: { kind: 'holds', holdS: 5, reps: 6, sets: 2, restS: 20 },
  evidence: ['motor-control-exercise', 'programme-rules'],
};
