import { mirrorMotion } from '#motion';
import { legLiftLeft } from './leg-lift-left.ts';
import type { MoreChoice } from './more-test.ts';

export const legLiftRight: MoreChoice = {
  ...legLiftLeft,
  id: 'leg-lift-right',
  name: 'Lifting the right leg',
  steps: [
    'Lie on your back, legs long, feet a hand apart.',
    'Lift your right leg 20 cm, knee straight. That is about two fists.',
    'Hold it for a breath, then lower it.',
    'Feel how heavy it is, and whether your pelvis turns.',
  ],
  motion: mirrorMotion(legLiftLeft.motion),
};
