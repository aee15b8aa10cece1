import { mirrorMotion } from '#motion';
import type { MoreHold } from './more-test.ts';
import { oneLegBridgeLeft } from './one-leg-bridge-left.ts';

export const oneLegBridgeRight: MoreHold = {
  ...oneLegBridgeLeft,
  id: 'one-leg-bridge-right',
  name: 'Bridge on the right leg',
  side: 'right',
  steps: [
    'Lie on your back, right foot flat and close to your bottom.',
    'Make your left leg long, thighs side by side.',
    'Cross your arms over your chest.',
    'Push through the right heel and lift your hips.',
    'Keep both hip bones level as long as you can.',
  ],
  motion: mirrorMotion(oneLegBridgeLeft.motion),
};
