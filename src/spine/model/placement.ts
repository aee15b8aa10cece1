import { thoraxJoints } from '../anatomy/column.ts';
import { bodyIndex, rigidBodies } from '../anatomy/rigid-bodies.ts';
import { bendingShare, extensionShare, flexionShare, rotationShare } from '../posture/lumbar-rhythm.ts';
import { type CoordinateName, coordinateNames } from '../posture/pose.ts';

/** Where every body is: origin (3 each) and rotation by rows (9 each) in the ground's frame, metres. */
export interface Placement {
  readonly origin: Float64Array;
  readonly rotation: Float64Array;
  /** Centre of mass of every body, 3 each, ground frame, metres: written by `placeCentres`. */
  readonly centre: Float64Array;
  /** Turn of each lumbar joint from standing about z, x, y (extension, bending, rotation), radians, 3 each, bottom up. */
  readonly turned: Float64Array;
}

export function emptyPlacement(): Placement {
  const n = rigidBodies.length;
  return {
    origin: new Float64Array(3 * n),
    rotation: new Float64Array(9 * n),
    centre: new Float64Array(3 * n),
    turned: new Float64Array(18),
  };
}

/** Bodies as `placeBodies` needs them: parents before children. */
export interface Skeleton {
  readonly parent: Int32Array;
  readonly joint: Float64Array;
  readonly restRad: Float64Array;
}

const c = (name: CoordinateName): number => coordinateNames.indexOf(name);
const tilt = c('pelvis_tilt');
const pelvisX = c('pelvis_tx');
const lumbar = c('lumbar_extension');
const thorax = c('thorax_extension');
const neck = c('neck_extension');
const hip = { r: c('hip_flexion_r'), l: c('hip_flexion_l') } as const;
const arm = { r: c('arm_flex_r'), l: c('arm_flex_l') } as const;
const body = {
  t9: bodyIndex('t9'),
  head: bodyIndex('head'),
  armR: bodyIndex('humerus_r'),
  armL: bodyIndex('humerus_l'),
  legR: bodyIndex('femur_r'),
  legL: bodyIndex('femur_l'),
} as const;

/** Coordinate values in the order of `coordinateNames` into a flat array; radians and metres. */
export function coordinatesOf(
  pose: Readonly<Partial<Record<CoordinateName, number>>>,
  into: Float64Array,
): Float64Array {
  coordinateNames.forEach((name, i) => {
    into[i] = pose[name] ?? 0;
  });
  return into;
}

/** Scratch: the three angles of the joint at hand (z, x, y), and the turn that they make. */
const angle = new Float64Array(3);
const local = new Float64Array(9);

/**
 * Puts every body in the ground's frame (x forward, y up, z right; metres) for coordinate values in the order of
 * `coordinateNames` (radians, metres). Writes into `place`; allocates nothing.
 */
export function placeBodies(s: Skeleton, q: Float64Array, place: Placement): void {
  const { origin, rotation, turned } = place;
  origin[0] = q[pelvisX] ?? 0;
  origin[1] = q[pelvisX + 1] ?? 0;
  origin[2] = q[pelvisX + 2] ?? 0;
  angle[0] = q[tilt] ?? 0;
  angle[1] = q[tilt + 1] ?? 0;
  angle[2] = q[tilt + 2] ?? 0;
  writeZXY(rotation);
  const extension = q[lumbar] ?? 0;
  const share = extension < 0 ? flexionShare : extensionShare;
  for (let j = 0; j < 6; j++) {
    angle[0] = extension * (share[j] ?? 0);
    angle[1] = (q[lumbar + 1] ?? 0) * (bendingShare[j] ?? 0);
    angle[2] = (q[lumbar + 2] ?? 0) * (rotationShare[j] ?? 0);
    turned.set(angle, 3 * j);
    attach(s, place, j + 1);
  }
  for (let i = 0; i < thoraxJoints; i++) {
    for (let k = 0; k < 3; k++) angle[k] = (q[thorax + k] ?? 0) / thoraxJoints;
    attach(s, place, body.t9 + i);
  }
  for (let k = 0; k < 3; k++) angle[k] = q[neck + k] ?? 0;
  attach(s, place, body.head);
  limb(s, place, q, arm.r, body.armR, 1, 1);
  limb(s, place, q, arm.l, body.armL, -1, 1);
  limb(s, place, q, hip.r, body.legR, 1, -1);
  limb(s, place, q, hip.l, body.legL, -1, -1);
}

/** Three bodies of a limb; `bend` is +1 where the second joint bends forward (elbow), −1 backward (knee). */
function limb(
  s: Skeleton,
  place: Placement,
  q: Float64Array,
  at: number,
  first: number,
  side: number,
  bend: number,
): void {
  angle[0] = q[at] ?? 0;
  angle[1] = side * (q[at + 1] ?? 0);
  angle[2] = side * (q[at + 2] ?? 0);
  attach(s, place, first);
  angle.fill(0);
  angle[0] = bend * (q[at + 3] ?? 0);
  attach(s, place, first + 1);
  angle[0] = -bend * (q[at + 4] ?? 0);
  attach(s, place, first + 2);
}

/** Sets body `i` on its parent, turned by its rest and `angle`. */
function attach(s: Skeleton, { origin, rotation }: Placement, i: number): void {
  const p = s.parent[i] ?? 0;
  const jx = s.joint[3 * i] ?? 0;
  const jy = s.joint[3 * i + 1] ?? 0;
  const jz = s.joint[3 * i + 2] ?? 0;
  angle[0] = (angle[0] ?? 0) + (s.restRad[i] ?? 0);
  writeZXY(local);
  for (let row = 0; row < 3; row++) {
    const a = rotation[9 * p + 3 * row] ?? 0;
    const b = rotation[9 * p + 3 * row + 1] ?? 0;
    const d = rotation[9 * p + 3 * row + 2] ?? 0;
    origin[3 * i + row] = (origin[3 * p + row] ?? 0) + a * jx + b * jy + d * jz;
    for (let col = 0; col < 3; col++)
      rotation[9 * i + 3 * row + col] =
        a * (local[col] ?? 0) + b * (local[3 + col] ?? 0) + d * (local[6 + col] ?? 0);
  }
}

/** The rotation of `angle` about z, x, y by rows into the first nine numbers. */
function writeZXY(into: Float64Array): void {
  const cz = Math.cos(angle[0] ?? 0);
  const sz = Math.sin(angle[0] ?? 0);
  const cx = Math.cos(angle[1] ?? 0);
  const sx = Math.sin(angle[1] ?? 0);
  const cy = Math.cos(angle[2] ?? 0);
  const sy = Math.sin(angle[2] ?? 0);
  into[0] = cz * cy - sz * sx * sy;
  into[1] = -sz * cx;
  into[2] = cz * sy + sz * sx * cy;
  into[3] = sz * cy + cz * sx * sy;
  into[4] = cz * cx;
  into[5] = sz * sy - cz * sx * cy;
  into[6] = -cx * sy;
  into[7] = sx;
  into[8] = cx * cy;
}
