import { expect, it } from 'vitest';
import { planName } from './plan-name.ts';

it.each([
  [[], 'All round'],
  [['left-side', 'right-side'], 'Strong sides'],
  [['front', 'back'], 'Strong front and back'],
  [['deep-control'], 'Strong deep muscles'],
  [['front', 'back', 'hips'], 'All round'],
] as const)('a plan for %j is called "%s"', (focus, name) => {
  expect(planName({ focus })).toBe(name);
});
