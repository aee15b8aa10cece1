import type { Motion } from '#motion';
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
  type TrunkSlice,
  thighSlices,
  trunkSlices,
  upperArmSlices,
} from './flesh.ts';
import { type GlowName, glowRings } from './glow.ts';
import { heldPieces } from './held.ts';
import { outline, type Ring } from './outline.ts';
import { cutAt, footRings, type Girth, limbRings, thumbRings, trunkRings } from './rings.ts';
import { castShadow, contactShadow } from './shadow.ts';

/** `muscle`: the working one, lit in the cloth of the trunk; `band` and `bag`: what is held. */
export type Cloth = 'skin' | 'top' | 'leg' | 'muscle' | 'band' | 'bag';

export interface Piece {
  /** Its own within the drawing. */
  readonly name: string;
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
  /** The trunk's outline, to clip the working muscle with. */
  readonly trunk: string;
  /** Shadow on the ground, wide and close. */
  readonly cast: string;
  readonly contact: string;
}

export type Side = 'r' | 'l';

/** Which layer each limb is drawn in; chosen once for a motion so that nothing flickers. */
export interface Order {
  /** The side further away first. */
  readonly sides: readonly [Side, Side];
  readonly arm: Readonly<Record<Side, LayerName>>;
  readonly leg: Readonly<Record<Side, LayerName>>;
}

const depthOf = (view: View, frame: Frame): number => see(view, frame.origin).depth;

/** From the body in its telling pose: limbs behind the trunk are far, arms before it near. */
export function orderOf(view: View, body: Body): Order {
  const f = body.frames;
  const middle = depthOf(view, f.t12);
  const armLayer = (side: Side): LayerName =>
    depthOf(view, f[`humerus_${side}`]) + depthOf(view, f[`forearm_${side}`]) < 2 * middle - 0.06
      ? 'far'
      : 'near';
  const hips = depthOf(view, f.pelvis);
  const legLayer = (side: Side): LayerName =>
    depthOf(view, f[`femur_${side}`]) < hips - 0.04 ? 'far' : 'body';
  return {
    sides: depthOf(view, f.femur_l) <= depthOf(view, f.femur_r) ? ['l', 'r'] : ['r', 'l'],
    arm: { r: armLayer('r'), l: armLayer('l') },
    leg: { r: legLayer('r'), l: legLayer('l') },
  };
}

interface Rows {
  readonly pieces: readonly Piece[];
  readonly rows: readonly (readonly Ring[])[];
}

const ankleSlices = [
  { along: 0.88, forward: 0, depth: 0.027, breadth: 0.026 },
  { along: 1.03, forward: 0, depth: 0.031, breadth: 0.028 },
];

function leg(view: View, body: Body, side: Side, girth: Girth): Rows {
  const { frames: f, segments: s } = body;
  const thigh = limbRings(f[`femur_${side}`], s.thighM, thighSlices, s.scale, girth.limb);
  const shank = limbRings(f[`tibia_${side}`], s.shankM, shankSlices, s.scale, girth.limb);
  const ankle = limbRings(f[`tibia_${side}`], s.shankM, ankleSlices, s.scale, girth.limb);
  const foot = footRings(body, f[`foot_${side}`], 1);
  return {
    rows: [thigh, shank, foot],
    pieces: [
      {
        name: `foot_${side}`,
        cloth: 'skin',
        d: outline(view, foot, { start: 0.9, end: 0.8 }) + outline(view, ankle),
      },
      {
        name: `leg_${side}`,
        cloth: 'leg',
        d: outline(view, thigh, { start: 0.8, end: 1 }) + outline(view, shank, { start: 1, end: 0.2 }),
      },
    ],
  };
}

function arm(view: View, body: Body, side: Side, girth: Girth): Rows {
  const { frames: f, segments: s } = body;
  const k = s.scale;
  const upper = limbRings(f[`humerus_${side}`], s.upperArmM, upperArmSlices, k, girth.limb);
  const fore = limbRings(f[`forearm_${side}`], s.forearmM, forearmSlices, k, girth.limb);
  const hand = limbRings(f[`hand_${side}`], s.handM, handSlices, k, 1);
  const thumb = thumbRings(f[`hand_${side}`], s.handM, k, side === 'r' ? 1 : -1);
  const cloth = cutAt(upperArmSlices, sleeveShare);
  const sleeve = limbRings(f[`humerus_${side}`], s.upperArmM, cloth, k, girth.limb, 0.004);
  return {
    rows: [upper, fore, hand],
    pieces: [
      {
        name: `arm_${side}`,
        cloth: 'skin',
        d: outline(view, upper) + outline(view, fore) + outline(view, hand) + outline(view, thumb),
      },
      { name: `sleeve_${side}`, cloth: 'top', d: outline(view, sleeve, { start: 1, end: 0.25 }) },
    ],
  };
}

/** The trunk with the belly and ribs raised by a breath: about 1.3 cm at the navel's level, less above and below. */
function breathed(slices: readonly TrunkSlice[], breath: number): readonly TrunkSlice[] {
  if (breath === 0) return slices;
  return slices.map((s, i) => {
    const rise = 0.0065 * breath * Math.max(0, Math.sin(((i - 2) / (slices.length - 3)) * Math.PI));
    return { ...s, depth: s.depth + rise, forward: s.forward + rise };
  });
}

/** What does not change while a motion plays. */
export interface Sitter {
  readonly view: View;
  readonly order: Order;
  readonly girth: Girth;
  readonly glow: GlowName;
  readonly glowSide: Side;
  /** What is held and moves along. */
  readonly holds: Pick<Motion, 'pulls' | 'props'>;
}

/** The whole figure as shaded groups of paths, centimetres; `breath` is 0 breathed out, 1 breathed in. */
export function draw(sitter: Sitter, body: Body, breath: number): Drawing {
  const { view, order, girth, glow, glowSide } = sitter;
  const column = trunkRings(body, breathed(trunkSlices, breath), girth.trunk);
  const trunk = outline(view, column, { start: 0.5, end: 0.3 });
  const hips = outline(view, column.slice(0, hipSlices), { start: 0.5, end: 0.12 });
  const neck = outline(view, trunkRings(body, neckSlices, 1));
  const skull = trunkRings(body, headSlices, 1);
  const sides: readonly Side[] = ['l', 'r'];
  const legs = { l: leg(view, body, 'l', girth), r: leg(view, body, 'r', girth) };
  const arms = { l: arm(view, body, 'l', girth), r: arm(view, body, 'r', girth) };
  const limbsIn = (name: LayerName): Piece[] => {
    const legPieces = order.sides.filter((s) => order.leg[s] === name).flatMap((s) => legs[s].pieces);
    const armPieces = order.sides.filter((s) => order.arm[s] === name).flatMap((s) => arms[s].pieces);
    return name === 'far' ? [...armPieces, ...legPieces] : [...legPieces, ...armPieces];
  };
  const lit: Piece[] =
    glow === 'none'
      ? []
      : [{ name: 'muscle', cloth: 'muscle', d: outline(view, glowRings(body, glow, glowSide, girth.trunk)) }];
  const rows = [column, skull, ...sides.flatMap((s) => [...legs[s].rows, ...arms[s].rows])];
  return {
    trunk,
    cast: castShadow(view, rows),
    contact: contactShadow(view, rows),
    layers: [
      { name: 'far', pieces: limbsIn('far') },
      {
        name: 'body',
        pieces: [
          { name: 'head', cloth: 'skin', d: neck + outline(view, skull, { start: 0.6, end: 0.3 }) },
          { name: 'trunk', cloth: 'top', d: trunk },
          { name: 'hips', cloth: 'leg', d: hips },
          ...(glow === 'buttock' ? [...limbsIn('body'), ...lit] : [...lit, ...limbsIn('body')]),
        ],
      },
      { name: 'near', pieces: [...limbsIn('near'), ...heldPieces(view, body, sitter.holds)] },
    ],
  };
}
