import { kneesBent } from '../../start-poses.ts';
import type { MoreHold } from './more-test.ts';
import { armsOnChest } from './one-leg-bridge-left.ts';

export const halfCurlHold: MoreHold = {
  take: 'hold',
  part: 'strength',
  id: 'half-curl-hold',
  name: 'Curl-up hold',
  measures: 'front',
  position: 'lying-on-back',
  equipment: [],
  notWith: [
    'worse-bending-forward',
    'neck-pain',
    'osteoporosis',
    'high-blood-pressure',
    'glaucoma',
    'reflux',
    'pregnant',
    'recent-surgery',
    'hernia',
    'breathless-lying-flat',
  ],
  notFor: ['A belly that bulges along its middle when you lift your head, after a birth'],
  steps: [
    'Lie on your back, knees bent, feet flat.',
    'Cross your arms over your chest.',
    'Tuck your chin and lift head and shoulder blades off the floor.',
    'Your low back stays down.',
    'Stay there as long as you can. Keep breathing.',
  ],
  cue: 'Shoulder blades just off the floor.',
  endsWhen: ['Your shoulder blades touch the floor.', 'Your feet come off the floor.', 'Your neck hurts.'],
  level: { where: 'Hold the phone by its edges flat on your breastbone, screen up.', mostDeg: 10 },
  capS: 240,
  tries: 1,
  // 54 s (spread of JSR 2003) × √(1 − 0.71), reliability of another front hold from week to week.
  typicalErrorS: 29,
  typicalErrorEvidence: 'half-curl-error',
  restAfterS: 120,
  // JSR 2003;12(3): 28 young women, 107 (54) s. No figures of men were found.
  norms: [
    {
      sex: 'female',
      ageFrom: 18,
      ageTo: 30,
      meanS: 107,
      sdS: 54,
      n: 28,
      people: 'young women',
      sameHold: false,
      evidence: 'half-curl-times',
    },
  ],
  noNorm: 'Only young women were measured. No figures of men or of other ages were found.',
  says: 'How long the front of your trunk holds a small lift. It is another hold than the plank; do not compare their seconds.',
  works: 'Front works',
  glow: 'belly',
  motion: {
    kind: 'hold',
    view: 'side',
    props: ['mat'],
    supports: ['upper_back', 'pelvis', 'foot_r', 'foot_l'],
    keyframes: [
      {
        atS: 0,
        poseDeg: {
          ...kneesBent,
          ...armsOnChest,
        },
      },
      {
        atS: 2,
        poseDeg: {
          ...kneesBent,
          lumbar_extension: -14,
          thorax_extension: -26,
          neck_extension: -22,
          ...armsOnChest,
        },
      },
    ],
  },
  evidence: ['half-curl-times', 'half-curl-error'],
};
