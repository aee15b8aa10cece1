import type { RigidBody } from './rigid-bodies.ts';

/* The reference man is 1.75 m and 78 kg. Joint-to-joint heights, pitches and thorax curve: standing adult column of the
   thoracolumbar models after Bruno 2015 (mean of CT columns), rounded to 0.1 mm and 1 degree, thorax in four pieces. */
export const referenceHeightM = 1.75;
export const referenceMassKg = 78;

interface ColumnPiece {
  readonly body: RigidBody;
  /** Lower joint to next joint, along the body's own y axis, millimetres. */
  readonly heightMm: number;
  /** Lean of the y axis in standing, degrees, positive backwards. */
  readonly pitchDeg: number;
  /** Share of body mass of the whole slice of trunk. */
  readonly massShare: number;
  /** Centre of mass of that slice from the lower joint, millimetres. */
  readonly comMm: readonly [x: number, y: number];
}

/* Masses: Winter 2009, table 4.1, as the AnyBody repository uses them (lumbar 0.139, thorax 0.1894, pelvis 0.142, shoulder
   0.0133 each). Split by level and slice centres of mass: after Pearsall 1996 and Liu 1971 as used by Bruno 2015. */
const lumbar = 0.139;
const thorax = 0.1894;

/** L5 to L1, T12–T10, T9–T7, T6–T4, T3–T1. */
export const column: readonly ColumnPiece[] = [
  { body: 'l5', heightMm: 39.6, pitchDeg: -21, massShare: lumbar * 0.213, comMm: [14, 25] },
  { body: 'l4', heightMm: 36.8, pitchDeg: -3, massShare: lumbar * 0.202, comMm: [17, 19] },
  { body: 'l3', heightMm: 36.8, pitchDeg: 9, massShare: lumbar * 0.197, comMm: [27, 14] },
  { body: 'l2', heightMm: 34.1, pitchDeg: 16, massShare: lumbar * 0.192, comMm: [34, 7] },
  { body: 'l1', heightMm: 35.5, pitchDeg: 22, massShare: lumbar * 0.196, comMm: [41, 1] },
  { body: 't12', heightMm: 92, pitchDeg: 16, massShare: thorax * 0.353, comMm: [54, 29] },
  { body: 't9', heightMm: 75.5, pitchDeg: 2, massShare: thorax * 0.242, comMm: [59, 35] },
  { body: 't6', heightMm: 76, pitchDeg: -16, massShare: thorax * 0.213, comMm: [42, 50] },
  { body: 't3', heightMm: 63.5, pitchDeg: -22, massShare: thorax * 0.192, comMm: [20, 38] },
];

/** Pieces of the thorax that bend against each other, counted from `t9`. */
export const thoraxJoints = 3;

/** L5/S1 from the middle of the hips, pelvis frame, millimetres. */
export const sacrumMm = [-62, 149] as const;

export interface SegmentMass {
  readonly share: number;
  /** Share of the segment's length from the upper joint, or millimetres where the segment has no length of its own. */
  readonly comShare: number;
}

/** Winter 2009, table 4.1; centres of mass from the proximal joint. Per side. */
export const limbMass = {
  humerus: { share: 0.028, comShare: 0.436 },
  forearm: { share: 0.016, comShare: 0.43 },
  hand: { share: 0.006, comShare: 0.506 },
  femur: { share: 0.1, comShare: 0.433 },
  tibia: { share: 0.0465, comShare: 0.433 },
  foot: { share: 0.0145, comShare: 0.5 },
} as const satisfies Readonly<Record<string, SegmentMass>>;

export const pelvisMass = { share: 0.142, comMm: [-15, 78] } as const;
/** Head with neck; the centre of mass stands over C7 in the standing man. */
export const headMass = { share: 0.081, comMm: [0, 122] } as const;
/** Each shoulder girdle, at the shoulder joint. */
export const shoulderMass = 0.0133;
/** Shoulder joint in the frame of `t3`, z for the right side. */
export const shoulderMm = [39, 2, 170] as const;
/** Wrist to the middle of the grip, metres at the reference height (Winter 2009). */
export const gripM = 0.07;
