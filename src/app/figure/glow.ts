import type { Exercise } from '#library';
import type { Body } from '#spine';
import type { TrunkSlice } from './flesh.ts';
import type { Ring } from './outline.ts';
import { trunkRings } from './rings.ts';

export type GlowName = Exercise['glow'];

const patch = (
  segment: TrunkSlice['segment'],
  leanDeg: number,
  along: number,
  forward: number,
  depth: number,
  breadth: number,
): TrunkSlice => ({ segment, leanDeg, along, forward, depth, breadth });

const patches: Readonly<Record<GlowName, readonly (readonly TrunkSlice[])[]>> = {
  none: [],
  back: [
    [
      patch('pelvis', 0, 0.09, -0.07, 0.03, 0.05),
      patch('l4', 8, 0, -0.035, 0.034, 0.06),
      patch('l2', -10, 0, -0.03, 0.036, 0.07),
      patch('t12', -17, 0, -0.028, 0.038, 0.075),
      patch('t9', -5, 0, -0.03, 0.036, 0.07),
      patch('t6', 10, 0, -0.032, 0.03, 0.06),
    ],
  ],
  belly: [
    [
      patch('pelvis', 0, 0.05, 0.08, 0.03, 0.06),
      patch('l4', 8, 0, 0.104, 0.036, 0.07),
      patch('l2', -10, 0, 0.108, 0.036, 0.07),
      patch('t12', -17, 0, 0.122, 0.034, 0.07),
      patch('t9', -5, 0, 0.14, 0.028, 0.06),
    ],
  ],
  side: [
    [
      patch('pelvis', 0, 0.08, 0.01, 0.05, 0.1),
      patch('l4', 8, 0, 0.035, 0.055, 0.11),
      patch('l2', -10, 0, 0.04, 0.058, 0.11),
      patch('t12', -17, 0, 0.05, 0.055, 0.11),
      patch('t9', -5, 0.0, 0.055, 0.045, 0.11),
    ],
  ],
  buttock: [
    [
      patch('pelvis', 0, -0.07, -0.075, 0.045, 0.1),
      patch('pelvis', 0, -0.02, -0.08, 0.056, 0.11),
      patch('pelvis', 0, 0.04, -0.07, 0.052, 0.11),
      patch('pelvis', 0, 0.085, -0.055, 0.036, 0.09),
    ],
  ],
  deep: [
    [
      patch('pelvis', 0, 0.07, 0.02, 0.08, 0.11),
      patch('l4', 8, 0, 0.04, 0.085, 0.12),
      patch('l3', -2, 0, 0.042, 0.085, 0.12),
      patch('l2', -10, 0, 0.045, 0.083, 0.12),
      patch('t12', -17, -0.01, 0.055, 0.07, 0.11),
    ],
  ],
};

/** The cloth over the working muscle, as rows of rings inside the trunk. */
export function glowRings(body: Body, glow: GlowName, girth: number): Ring[][] {
  return patches[glow].map((slices) => trunkRings(body, slices, girth));
}
