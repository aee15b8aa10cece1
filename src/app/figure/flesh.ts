import type { SegmentName } from '#spine';

/**
 * An elliptic slice through the body: `along` its segment (metres up from the joint in the trunk, share of the length
 * from the joint in a limb), centre forward of the bone, half-depth (x) and half-breadth (z); reference body, metres.
 */
export interface Slice {
  readonly along: number;
  readonly forward: number;
  readonly depth: number;
  readonly breadth: number;
}

export interface TrunkSlice extends Slice {
  /** Centre to the right of the middle, metres; 0 where absent. */
  readonly aside?: number;
  readonly segment: SegmentName;
  /** Resting lean of the segment, degrees forward, taken out so that slices lie level in standing. */
  readonly leanDeg: number;
}

const slice = (along: number, forward: number, depth: number, breadth: number): Slice => ({
  along,
  forward,
  depth,
  breadth,
});

const trunkSlice = (
  segment: SegmentName,
  leanDeg: number,
  along: number,
  forward: number,
  depth: number,
  breadth: number,
): TrunkSlice => ({ segment, leanDeg, along, forward, depth, breadth });

/** From the seat to the base of the neck. The first `hipSlices` belong to the leggings. */
export const trunkSlices: readonly TrunkSlice[] = [
  trunkSlice('pelvis', 0, -0.085, -0.006, 0.07, 0.115),
  trunkSlice('pelvis', 0, -0.05, -0.013, 0.096, 0.152),
  trunkSlice('pelvis', 0, 0, -0.01, 0.105, 0.165),
  trunkSlice('pelvis', 0, 0.05, -0.005, 0.103, 0.158),
  trunkSlice('pelvis', 0, 0.1, 0.004, 0.098, 0.143),
  trunkSlice('l4', 8, 0, 0.031, 0.094, 0.133),
  trunkSlice('l3', -2, 0, 0.029, 0.091, 0.128),
  trunkSlice('l2', -10, 0, 0.03, 0.091, 0.128),
  trunkSlice('t12', -17, 0, 0.041, 0.1, 0.137),
  trunkSlice('t9', -5, 0, 0.056, 0.109, 0.148),
  trunkSlice('t6', 10, 0, 0.056, 0.108, 0.157),
  trunkSlice('t6', 10, 0.05, 0.05, 0.1, 0.159),
  trunkSlice('t3', 25, 0.012, 0.035, 0.086, 0.15),
  trunkSlice('t3', 25, 0.045, 0.022, 0.072, 0.118),
  trunkSlice('neck', 15, 0.004, 0.012, 0.06, 0.078),
];
export const hipSlices = 6;

export const neckSlices: readonly TrunkSlice[] = [
  trunkSlice('t3', 25, 0.03, 0.016, 0.06, 0.07),
  trunkSlice('neck', 15, 0.004, 0.012, 0.062, 0.07),
  trunkSlice('neck', 8, 0.03, 0.01, 0.058, 0.059),
  trunkSlice('neck', 4, 0.065, 0.004, 0.056, 0.055),
  trunkSlice('head', 0, -0.01, 0, 0.066, 0.057),
  trunkSlice('head', 0, 0.03, 0, 0.07, 0.06),
];

export const headSlices: readonly TrunkSlice[] = [
  trunkSlice('head', 0, -0.082, 0.056, 0.03, 0.03),
  trunkSlice('head', 0, -0.066, 0.047, 0.05, 0.046),
  trunkSlice('head', 0, -0.042, 0.034, 0.07, 0.059),
  trunkSlice('head', 0, -0.012, 0.022, 0.089, 0.069),
  trunkSlice('head', 0, 0.022, 0.013, 0.099, 0.075),
  trunkSlice('head', 0, 0.055, 0.008, 0.1, 0.077),
  trunkSlice('head', 0, 0.085, 0.005, 0.089, 0.07),
  trunkSlice('head', 0, 0.108, 0.003, 0.068, 0.054),
  trunkSlice('head', 0, 0.121, 0.002, 0.045, 0.036),
];

export const thighSlices: readonly Slice[] = [
  slice(-0.02, -0.008, 0.084, 0.083),
  slice(0.12, -0.002, 0.09, 0.086),
  slice(0.3, 0.002, 0.083, 0.081),
  slice(0.55, 0.004, 0.071, 0.07),
  slice(0.78, 0.003, 0.059, 0.058),
  slice(0.92, 0.004, 0.053, 0.051),
  slice(1, 0.005, 0.052, 0.05),
];

export const shankSlices: readonly Slice[] = [
  slice(0, 0.004, 0.051, 0.049),
  slice(0.1, -0.002, 0.051, 0.049),
  slice(0.27, -0.013, 0.055, 0.052),
  slice(0.45, -0.011, 0.049, 0.046),
  slice(0.68, -0.004, 0.037, 0.035),
  slice(0.88, 0, 0.031, 0.029),
  slice(0.95, 0, 0.031, 0.029),
];

export const upperArmSlices: readonly Slice[] = [
  slice(-0.04, 0, 0.052, 0.047),
  slice(0.1, 0, 0.057, 0.052),
  slice(0.3, 0.001, 0.05, 0.047),
  slice(0.55, 0.003, 0.045, 0.042),
  slice(0.8, 0.001, 0.039, 0.038),
  slice(1, 0, 0.036, 0.036),
];
/** Share of the upper arm that the sleeve covers. */
export const sleeveShare = 0.58;

export const forearmSlices: readonly Slice[] = [
  slice(0, 0, 0.036, 0.036),
  slice(0.18, 0.002, 0.041, 0.04),
  slice(0.4, 0.002, 0.037, 0.036),
  slice(0.7, 0, 0.028, 0.029),
  slice(0.92, 0, 0.023, 0.027),
  slice(1, 0, 0.022, 0.028),
];

export const handSlices: readonly Slice[] = [
  slice(0, 0, 0.022, 0.028),
  slice(0.2, 0, 0.022, 0.037),
  slice(0.45, 0, 0.019, 0.041),
  slice(0.7, 0, 0.015, 0.037),
  slice(0.9, 0, 0.012, 0.029),
  slice(0.96, 0, 0.01, 0.023),
];
/** The thumb, from the palm's edge: share along the hand, centre to its side, radius; metres. */
export const thumbSlices: readonly (readonly [along: number, aside: number, radius: number])[] = [
  [0.1, 0.02, 0.017],
  [0.27, 0.043, 0.014],
  [0.42, 0.054, 0.011],
  [0.52, 0.057, 0.009],
];

/** Along the sole from heel (0) to toe tip (1): top and half-breadth above the sole, metres. */
export const footSlices: readonly {
  readonly along: number;
  readonly top: number;
  readonly breadth: number;
}[] = [
  { along: 0.03, top: 0.048, breadth: 0.024 },
  { along: 0.12, top: 0.07, breadth: 0.03 },
  { along: 0.26, top: 0.084, breadth: 0.032 },
  { along: 0.42, top: 0.068, breadth: 0.036 },
  { along: 0.6, top: 0.046, breadth: 0.043 },
  { along: 0.74, top: 0.034, breadth: 0.046 },
  { along: 0.88, top: 0.026, breadth: 0.042 },
  { along: 0.96, top: 0.02, breadth: 0.034 },
];
