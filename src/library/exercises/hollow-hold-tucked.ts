import type { PoseDeg } from '#motion';
import { tableTop } from '../start-poses.ts';
import type { Exercise } from './exercise.ts';

const armsAlong: PoseDeg = { ...tableTop, arm_flex_r: 0, arm_flex_l: 0, arm_add_r: -12, arm_add_l: -12 };

export const hollowHoldTucked: Exercise = {
  id: 'hollow-hold-tucked',
  name: 'Hollow hold, knees bent',
  ladder: 'front',
  rung: 4,
  alsoTrains: ['deep-control'],
  sides: 'both',
  position: 'lying-on-back',
  equipment: [],
  notWith: [
    'worse-bending-forward',
    'neck-pain',
    'osteoporosis',
    'pregnant',
    'high-blood-pressure',
    'glaucoma',
    'reflux',
    'hernia',
    'breathless-lying-flat',
    'recent-surgery',
  ],
  purpose: 'Your front holds shoulders and legs up while your low back stays down.',
  steps: [
    'Lie on your back, thighs upright, shins level.',
    'Press your low back gently into the floor.',
    'Lift head and shoulder blades and reach past your hips.',
    'Hold up to ten seconds with small, calm breaths.',
    'Lower when your low back starts to lift.',
  ],
  cue: 'Low back stays down. Small calm breaths.',
  faults: ['Low back lifts', 'Chin pokes forward', 'Breath held'],
  works: 'Belly works',
  glow: 'belly',
  motion: {
    kind: 'hold',
    keyframes: [
      { atS: 0, poseDeg: armsAlong },
      {
        atS: 2,
        poseDeg: {
          ...armsAlong,
          pelvis_tilt: 92,
          lumbar_extension: -18,
          thorax_extension: -26,
          neck_extension: -24,
          arm_flex_r: 22,
          arm_flex_l: 22,
        },
      },
    ],
    supports: ['upper_back', 'pelvis'],
    props: ['mat'],
    view: 'side',
  },
  direction: 'flexion',
  camera: { sees: 'well', angle: 'thigh-to-floor', deg: [80, 100] },
  dose: { kind: 'holds', holdS: 10, reps: 3, sets: 2, restS: 45 },
  evidence: ['mcgill-short-holds', 'programme-rules'],
};
