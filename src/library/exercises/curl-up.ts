import { handsUnderBack } from '../start-poses.ts';
import type { Exercise } from './exercise.ts';

export const curlUp: Exercise = {
  id: 'curl-up',
  name: 'Curl-up, hands under your back',
  ladder: 'front',
  rung: 2,
  alsoTrains: ['deep-control'],
  sides: 'both',
  position: 'lying-on-back',
  equipment: [],
  notWith: [
    'worse-bending-forward',
    'neck-pain',
    'osteoporosis',
    'reflux',
    'hernia',
    'glaucoma',
    'pregnant',
    'breathless-lying-flat',
    'recent-surgery',
  ],
  purpose: 'Works the front of your belly while your low back stays still.',
  steps: [
    'Lie on your back. Bend one knee, leave the other leg long.',
    'Slide both hands under the hollow of your low back.',
    'Tighten your belly as if for a gentle poke.',
    'Lift head and shoulders together, just off the floor.',
    'Breathe for ten seconds, then lower. Swap legs half-way.',
  ],
  cue: 'Head and shoulders float. Low back stays still.',
  faults: ['Chin pokes forward', 'Low back flattens', 'Lifting high'],
  works: 'Belly works',
  glow: 'belly',
  motion: {
    kind: 'hold',
    keyframes: [
      { atS: 0, poseDeg: handsUnderBack },
      {
        atS: 2,
        poseDeg: {
          ...handsUnderBack,
          thorax_extension: -14,
          neck_extension: -6,
        },
      },
    ],
    supports: ['upper_back', 'pelvis', 'foot_l', 'heel_r'],
    props: ['mat'],
    view: 'side',
  },
  direction: 'flexion',
  camera: { sees: 'well', angle: 'trunk-to-floor', deg: [5, 15] },
  dose: { kind: 'holds', holdS: 10, reps: 4, sets: 2, restS: 20 },
  evidence: ['axler-mcgill-1997', 'mcgill-short-holds'],
};
