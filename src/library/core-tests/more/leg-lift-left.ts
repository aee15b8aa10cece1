import type { MoreChoice } from './more-test.ts';

const lying = {
  pelvis_tilt: 90,
  lumbar_extension: -4,
  arm_add_r: -14,
  arm_add_l: -14,
} as const;

export const legLiftLeft: MoreChoice = {
  take: 'choice',
  part: 'strength',
  id: 'leg-lift-left',
  name: 'Lifting the left leg',
  position: 'lying-on-back',
  equipment: [],
  notWith: ['recent-surgery', 'breathless-lying-flat', 'reflux'],
  notFor: ['Late pregnancy, if lying on your back makes you dizzy'],
  steps: [
    'Lie on your back, legs long, feet a hand apart.',
    'Lift your left leg 20 cm, knee straight. That is about two fists.',
    'Hold it for a breath, then lower it.',
    'Feel how heavy it is, and whether your pelvis turns.',
  ],
  cue: 'Two fists high, knee straight.',
  endsWhen: ['The leg is down again.', 'Pain runs down a leg.'],
  question: 'How hard was it?',
  options: [
    { value: 0, text: 'Not hard at all' },
    { value: 1, text: 'A little hard' },
    { value: 2, text: 'Rather hard' },
    { value: 3, text: 'Quite hard' },
    { value: 4, text: 'Very hard' },
    { value: 5, text: 'I could not lift it' },
  ],
  noNorm: 'No figures were found on how healthy people answer.',
  typicalErrorEvidence: 'error-not-known',
  restAfterS: 0,
  says: 'How well your trunk and pelvis carry the weight of a leg. After pregnancy, more than 3 for both legs together was called notable. It names no cause.',
  works: 'Deep trunk muscles and hip work',
  glow: 'deep',
  motion: {
    kind: 'hold',
    view: 'side',
    props: ['mat'],
    supports: ['head', 'upper_back', 'pelvis', 'heel_r'],
    keyframes: [
      { atS: 0, poseDeg: lying },
      { atS: 2, poseDeg: { ...lying, hip_flexion_l: 15 } },
    ],
  },
  evidence: ['leg-lift-agrees', 'leg-lift-scale', 'error-not-known'],
};
