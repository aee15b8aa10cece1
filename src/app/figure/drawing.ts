import type { Body, Frame } from '#spine';
import { see, type View } from './camera.ts';
import {
  forearmSlices,
  handSlices,
  headSlices,
  hipSlices,
  neckSlices,
  shankSlices,
  sleeveShare,
  thighSlices,
  trunkSlices,
  upperArmSlices,
} from './flesh.ts';
import { type GlowName, glowRings } from './glow.ts';
import { outline } from './outline.ts';
import { cutAt, footRings, type Girth, limbRings, trunkRings } from './rings.ts';

export type Cloth = 'skin' | 'top' | 'leg';

export interface Piece {
  readonly cloth: Cloth;
  readonly d: string;
}

/** A group that is lit as one: far limbs, the body with the near leg, the near arm. */
export interface Layer {
  readonly name: LayerName;
  readonly pieces: readonly Piece[];
}
export type LayerName = 'far' | 'body' | 'near';

export interface Drawing {
  readonly layers: readonly Layer[];
  /** The trunk's outline, to clip the glow with. */
  readonly trunk: string;
  readonly glow: string;
}

export type Side = 'r' | 'l';

/** Which layer each limb is drawn in; chosen once for a motion so that nothing flickers. */
export interface Order {
  readonly arm: Readonly<Record<Side, LayerName>>;
  readonly leg: Readonly<Record<Side, LayerName>>;
}

const depthOf = (view: View, frame: Frame): number => see(view, frame.origin).depth;

/** From the body in its telling pose: limbs behind the trunk are far, arms before it near. */
export function orderOf(view: View, body: Body): Order {
  const f = body.frames;
  const middle = depthOf(view, f.t12);
  const arm = (side: Side): LayerName =>
    depthOf(view, f[`humerus_${side}`]) + depthOf(view, f[`forearm_${side}`]) < 2 * middle - 0.06
      ? 'far'
      : 'near';
  const hips = depthOf(view, f.pelvis);
  const leg = (side: Side): LayerName => (depthOf(view, f[`femur_${side}`]) < hips - 0.04 ? 'far' : 'body');
  return { arm: { r: arm('r'), l: arm('l') }, leg: { r: leg('r'), l: leg('l') } };
}

function legPieces(view: View, body: Body, side: Side, girth: Girth): Piece[] {
  const { frames: f, segments: s } = body;
  const thigh = limbRings(f[`femur_${side}`], s.thighM, thighSlices, s.scale, girth.limb);
  const shank = limbRings(f[`tibia_${side}`], s.shankM, shankSlices, s.scale, girth.limb);
  const ankle = limbRings(
    f[`tibia_${side}`],
    s.shankM,
    [
      { along: 0.88, forward: 0, depth: 0.027, breadth: 0.026 },
      { along: 1.03, forward: 0, depth: 0.031, breadth: 0.028 },
    ],
    s.scale,
    girth.limb,
  );
  return [
    {
      cloth: 'skin',
      d: outline(view, footRings(body, f[`foot_${side}`], 1)) + outline(view, ankle),
    },
    { cloth: 'leg', d: outline(view, thigh) + outline(view, shank, { start: 1, end: 0.25 }) },
  ];
}

function armPieces(view: View, body: Body, side: Side, girth: Girth): Piece[] {
  const { frames: f, segments: s } = body;
  const k = s.scale;
  const upper = limbRings(f[`humerus_${side}`], s.upperArmM, upperArmSlices, k, girth.limb);
  const fore = limbRings(f[`forearm_${side}`], s.forearmM, forearmSlices, k, girth.limb);
  const hand = limbRings(f[`hand_${side}`], s.handM, handSlices, k, 1);
  const sleeve = limbRings(
    f[`humerus_${side}`],
    s.upperArmM,
    cutAt(upperArmSlices, sleeveShare),
    k,
    girth.limb,
    0.004,
  );
  return [
    { cloth: 'skin', d: outline(view, upper) + outline(view, fore) + outline(view, hand) },
    { cloth: 'top', d: outline(view, sleeve, { start: 1, end: 0.3 }) },
  ];
}

/** The whole figure as shaded groups of paths, centimetres. */
export function draw(view: View, body: Body, order: Order, girth: Girth, glow: GlowName): Drawing {
  const trunkAll = trunkRings(body, trunkSlices, girth.trunk);
  const trunk = outline(view, trunkAll, { start: 0.7, end: 0.3 });
  const hips = outline(view, trunkAll.slice(0, hipSlices), { start: 0.7, end: 0.14 });
  const neck = outline(view, trunkRings(body, neckSlices, 1));
  const head = outline(view, trunkRings(body, headSlices, 1));
  const sides: readonly Side[] = ['l', 'r'];
  const limbsIn = (name: LayerName): Piece[] => [
    ...sides.filter((s) => order.leg[s] === name).flatMap((s) => legPieces(view, body, s, girth)),
    ...sides.filter((s) => order.arm[s] === name).flatMap((s) => armPieces(view, body, s, girth)),
  ];
  return {
    trunk,
    glow: glowRings(body, glow, girth.trunk)
      .map((rings) => outline(view, rings))
      .join(''),
    layers: [
      { name: 'far', pieces: limbsIn('far') },
      {
        name: 'body',
        pieces: [
          { cloth: 'skin', d: neck + head },
          { cloth: 'top', d: trunk },
          { cloth: 'leg', d: hips },
          ...limbsIn('body'),
        ],
      },
      { name: 'near', pieces: limbsIn('near') },
    ],
  };
}
