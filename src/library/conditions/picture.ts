import type { BodyRegion } from '../body-map/regions.ts';

export const lowBones = ['l1', 'l2', 'l3', 'l4', 'l5'] as const;
export type LowBone = (typeof lowBones)[number];

/** A disc by the bones above and below it, the lowest on the sacrum. */
export const lowDiscs = ['l1-l2', 'l2-l3', 'l3-l4', 'l4-l5', 'l5-s1'] as const;
export type LowDisc = (typeof lowDiscs)[number];

/** The low back cut through the middle, seen from the side; each field changes the healthy drawing at its place. */
export interface LowBackSite {
  readonly view: 'low-back';
  /** Lower than it was, as most are with the years. */
  readonly flatDisc?: LowDisc;
  /** Bulges backwards: onto one nerve, or onto all that run down the canal. */
  readonly slippedDisc?: { readonly disc: LowDisc; readonly onto: 'one-nerve' | 'all-nerves' };
  readonly narrowCanal?: readonly LowDisc[];
  /** Its front has sunk. */
  readonly sunkenBone?: LowBone;
  readonly tumour?: LowBone;
  readonly infectedDisc?: LowDisc;
  /** The pairs of small joints behind these discs. */
  readonly soreJoints?: readonly LowDisc[];
  /** The band between the spines of two bones. */
  readonly stretchedBand?: LowDisc;
  readonly artery?: 'widened';
  /** Sore edges, and bone that may grow over them. */
  readonly soreEdges?: readonly LowDisc[];
  readonly withChild?: true;
}

/** The neck cut through the middle, seen from the side. */
export interface NeckSite {
  readonly view: 'neck';
  /** Something from the front presses on the cord. */
  readonly cord: 'pressed';
}

/** The trunk from behind. */
export interface BehindSite {
  readonly view: 'behind';
  readonly curve?: 'to-the-side';
  readonly muscles?: 'one-sore' | 'all-tired';
  /** Organs whose pain is felt in the back. */
  readonly organs?: 'marked';
}

/** The pelvis from behind, near. */
export interface PelvisSite {
  readonly view: 'pelvis';
  readonly soreJoint: 'left' | 'right';
}

export type Site = LowBackSite | NeckSite | BehindSite | PelvisSite;

/** What the drawing of a condition shows. It is a drawing of the thing meant, not of anybody's back. */
export interface ConditionPicture {
  readonly site: Site;
  /** Under the drawing, for everybody. */
  readonly caption: string;
  /** Instead of the drawing, for who cannot see it. */
  readonly alternative: string;
  /** Where it is often felt. */
  readonly felt: readonly [BodyRegion, ...BodyRegion[]];
}
