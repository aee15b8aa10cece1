import type { Exercise } from '#library';
import type { Motion } from '#motion';
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
  aside = 0,
): TrunkSlice => ({ segment, leanDeg, along, forward, depth, breadth, aside });

/** Written for the right side where they have a side. */
const patches: Readonly<Record<GlowName, readonly TrunkSlice[]>> = {
  none: [],
  back: [
    patch('pelvis', 0, 0.09, -0.07, 0.03, 0.05),
    patch('l4', 8, 0, -0.035, 0.034, 0.06),
    patch('l2', -10, 0, -0.03, 0.036, 0.07),
    patch('t12', -17, 0, -0.028, 0.038, 0.075),
    patch('t9', -5, 0, -0.03, 0.036, 0.07),
    patch('t6', 10, 0, -0.032, 0.03, 0.06),
  ],
  belly: [
    patch('pelvis', 0, 0.06, 0.086, 0.026, 0.06),
    patch('l4', 8, 0, 0.11, 0.034, 0.07),
    patch('l2', -10, 0, 0.114, 0.034, 0.07),
    patch('t12', -17, 0, 0.128, 0.032, 0.07),
    patch('t9', -5, 0, 0.145, 0.026, 0.06),
  ],
  side: [
    patch('pelvis', 0, 0.06, 0.01, 0.045, 0.03, 0.13),
    patch('l4', 8, 0, 0.035, 0.05, 0.036, 0.105),
    patch('l2', -10, 0, 0.04, 0.052, 0.036, 0.1),
    patch('t12', -17, 0, 0.05, 0.05, 0.036, 0.106),
    patch('t9', -5, 0.0, 0.055, 0.04, 0.03, 0.118),
  ],
  buttock: [
    patch('pelvis', 0, -0.075, -0.066, 0.04, 0.1),
    patch('pelvis', 0, -0.03, -0.07, 0.052, 0.11),
    patch('pelvis', 0, 0.03, -0.064, 0.05, 0.11),
    patch('pelvis', 0, 0.075, -0.055, 0.034, 0.09),
  ],
  deep: [
    patch('pelvis', 0, 0.085, 0.016, 0.07, 0.1),
    patch('l4', 8, 0, 0.04, 0.078, 0.11),
    patch('l2', -10, 0, 0.045, 0.078, 0.11),
    patch('t12', -17, -0.02, 0.055, 0.06, 0.1),
  ],
};

/** The cloth over the working muscle, as a row of rings inside the trunk; `side` is the one that works. */
export function glowRings(body: Body, glow: GlowName, side: 'r' | 'l', girth: number): Ring[] {
  const way = side === 'r' ? 1 : -1;
  return trunkRings(
    body,
    patches[glow].map((s) => ({ ...s, aside: way * (s.aside ?? 0) })),
    girth,
  );
}

/** The side that works in a one-sided motion: the one it rests on, or whose arm leans on a wall. */
export function workingSide({ supports, keyframes }: Motion): 'r' | 'l' {
  for (const part of ['elbow', 'side', 'foot', 'hand', 'knee'])
    for (const [side, other] of [
      ['l', 'r'],
      ['r', 'l'],
    ] as const)
      if (supports.some((s) => s === `${part}_${side}`) && !supports.some((s) => s === `${part}_${other}`))
        return side;
  const { arm_add_l = 0, arm_add_r = 0 } = keyframes[0].poseDeg;
  return arm_add_l < arm_add_r ? 'l' : 'r';
}
