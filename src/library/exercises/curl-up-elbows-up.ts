import { handsUnderBack } from '../start-poses.ts';
import type { Exercise } from './exercise.ts';

export const curlUpElbowsUp: Exercise = {
  id: 'curl-up-elbows-up',
  name: 'Curl-up, elbows off the floor',
  ladder: 'front',
  rung: 3,
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
  purpose: 'The curl-up with less help from your arms.',
  steps: [
    'Lie as for the curl-up, one knee bent, hands under your back.',
    'Lift both elbows off the floor.',
    'Tighten your belly first.',
    'Lift head and shoulders together, just off the floor.',
    'Breathe for ten seconds, then lower. Swap legs half-way.',
  ],
  cue: 'Tighten first, then lift. Breathe behind it.',
  faults: ['Chin pokes forward', 'Elbows drop', 'Lifting high'],
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
          thorax_extension: -16,
          neck_extension: -6,
          arm_flex_r: -6,
          arm_flex_l: -6,
        },
      },
    ],
    supports: ['upper_back', 'pelvis', 'foot_l', 'heel_r'],
    props: ['mat'],
    view: 'side',
  },
  direction: 'flexion',
  camera: { sees: 'well', angle: 'trunk-to-floor', deg: [5, 15] },
  dose: { kind: 'holds', holdS: 10, reps: 3, sets: 2, restS: 30 },
  evidence: ['axler-mcgill-1997', 'mcgill-short-holds'],
};
