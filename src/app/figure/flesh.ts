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
  trunkSlice('pelvis', 0, -0.08, -0.008, 0.074, 0.12),
  trunkSlice('pelvis', 0, -0.05, -0.016, 0.098, 0.155),
  trunkSlice('pelvis', 0, 0, -0.014, 0.109, 0.167),
  trunkSlice('pelvis', 0, 0.05, -0.004, 0.108, 0.16),
  trunkSlice('pelvis', 0, 0.1, 0.012, 0.1, 0.145),
  trunkSlice('l4', 8, 0, 0.036, 0.092, 0.135),
  trunkSlice('l3', -2, 0, 0.04, 0.088, 0.13),
  trunkSlice('l2', -10, 0, 0.042, 0.088, 0.129),
  trunkSlice('t12', -17, 0, 0.048, 0.098, 0.138),
  trunkSlice('t9', -5, 0, 0.054, 0.107, 0.148),
  trunkSlice('t6', 10, 0, 0.052, 0.108, 0.156),
  trunkSlice('t6', 10, 0.05, 0.046, 0.099, 0.158),
  trunkSlice('t3', 25, 0.01, 0.034, 0.084, 0.15),
  trunkSlice('t3', 25, 0.045, 0.024, 0.067, 0.115),
  trunkSlice('neck', 15, 0, 0.016, 0.054, 0.07),
];
export const hipSlices = 6;

export const neckSlices: readonly TrunkSlice[] = [
  trunkSlice('t3', 25, 0.03, 0.016, 0.06, 0.07),
  trunkSlice('neck', 15, 0, 0.016, 0.061, 0.062),
  trunkSlice('neck', 8, 0.045, 0.016, 0.058, 0.055),
  trunkSlice('head', 0, -0.02, 0.012, 0.062, 0.055),
  trunkSlice('head', 0, 0.03, 0.01, 0.068, 0.058),
];

export const headSlices: readonly TrunkSlice[] = [
  trunkSlice('head', 0, -0.078, 0.066, 0.026, 0.028),
  trunkSlice('head', 0, -0.062, 0.056, 0.042, 0.04),
  trunkSlice('head', 0, -0.04, 0.04, 0.06, 0.053),
  trunkSlice('head', 0, -0.015, 0.025, 0.083, 0.066),
  trunkSlice('head', 0, 0.02, 0.015, 0.096, 0.074),
  trunkSlice('head', 0, 0.055, 0.009, 0.099, 0.077),
  trunkSlice('head', 0, 0.085, 0.006, 0.089, 0.07),
  trunkSlice('head', 0, 0.108, 0.004, 0.068, 0.054),
  trunkSlice('head', 0, 0.121, 0.003, 0.045, 0.036),
];

export const thighSlices: readonly Slice[] = [
  slice(-0.02, -0.008, 0.084, 0.08),
  slice(0.12, -0.002, 0.09, 0.082),
  slice(0.3, 0.002, 0.082, 0.076),
  slice(0.55, 0.004, 0.07, 0.066),
  slice(0.78, 0.003, 0.058, 0.056),
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
  slice(-0.04, 0, 0.05, 0.045),
  slice(0.1, 0, 0.054, 0.05),
  slice(0.3, 0.001, 0.047, 0.044),
  slice(0.55, 0.003, 0.043, 0.039),
  slice(0.8, 0.001, 0.037, 0.036),
  slice(1, 0, 0.034, 0.035),
];
/** Share of the upper arm that the sleeve covers. */
export const sleeveShare = 0.58;

export const forearmSlices: readonly Slice[] = [
  slice(0, 0, 0.034, 0.035),
  slice(0.18, 0.002, 0.038, 0.038),
  slice(0.4, 0.002, 0.034, 0.034),
  slice(0.7, 0, 0.026, 0.027),
  slice(0.92, 0, 0.021, 0.025),
  slice(1, 0, 0.02, 0.025),
];

export const handSlices: readonly Slice[] = [
  slice(0, 0, 0.02, 0.025),
  slice(0.2, 0, 0.019, 0.034),
  slice(0.45, 0, 0.017, 0.04),
  slice(0.7, 0, 0.014, 0.037),
  slice(0.9, 0, 0.011, 0.03),
  slice(0.96, 0, 0.009, 0.024),
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
