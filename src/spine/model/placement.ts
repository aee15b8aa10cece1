import { thoraxJoints } from '../anatomy/column.ts';
import { bodyIndex, rigidBodies } from '../anatomy/rigid-bodies.ts';
import { bendingShare, extensionShare, flexionShare, rotationShare } from '../posture/lumbar-rhythm.ts';
import { type CoordinateName, coordinateNames } from '../posture/pose.ts';

/** Where every body is: origin (3 each) and rotation by rows (9 each) in the ground's frame, metres. */
export interface Placement {
  readonly origin: Float64Array;
  readonly rotation: Float64Array;
  /** Turn of each lumbar joint from standing about z, x, y (extension, bending, rotation), radians, 3 each, bottom up. */
  readonly turned: Float64Array;
}

export function emptyPlacement(): Placement {
  const n = rigidBodies.length;
  return {
    origin: new Float64Array(3 * n),
    rotation: new Float64Array(9 * n),
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

/**
 * Puts every body in the ground's frame (x forward, y up, z right; metres) for coordinate values in the order of
 * `coordinateNames` (radians, metres). Writes into `place`; allocates nothing.
 */
export function placeBodies(s: Skeleton, q: Float64Array, place: Placement): void {
  const { origin, rotation, turned } = place;
  origin[0] = q[pelvisX] ?? 0;
  origin[1] = q[pelvisX + 1] ?? 0;
  origin[2] = q[pelvisX + 2] ?? 0;
  writeZXY(rotation, 0, q[tilt] ?? 0, q[tilt + 1] ?? 0, q[tilt + 2] ?? 0);
  const extension = q[lumbar] ?? 0;
  const share = extension < 0 ? flexionShare : extensionShare;
  for (let j = 0; j < 6; j++) {
    turned[3 * j] = extension * (share[j] ?? 0);
    turned[3 * j + 1] = (q[lumbar + 1] ?? 0) * (bendingShare[j] ?? 0);
    turned[3 * j + 2] = (q[lumbar + 2] ?? 0) * (rotationShare[j] ?? 0);
    attach(s, place, j + 1, turned[3 * j] ?? 0, turned[3 * j + 1] ?? 0, turned[3 * j + 2] ?? 0);
  }
  const third = 1 / thoraxJoints;
  for (let i = 0; i < thoraxJoints; i++)
    attach(
      s,
      place,
      body.t9 + i,
      (q[thorax] ?? 0) * third,
      (q[thorax + 1] ?? 0) * third,
      (q[thorax + 2] ?? 0) * third,
    );
  attach(s, place, body.head, q[neck] ?? 0, q[neck + 1] ?? 0, q[neck + 2] ?? 0);
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
  attach(s, place, first, q[at] ?? 0, side * (q[at + 1] ?? 0), side * (q[at + 2] ?? 0));
  attach(s, place, first + 1, bend * (q[at + 3] ?? 0), 0, 0);
  attach(s, place, first + 2, -bend * (q[at + 4] ?? 0), 0, 0);
}

/** Scratch of the turn between a body and the one below it. */
const local = new Float64Array(9);

function attach(
  s: Skeleton,
  { origin, rotation }: Placement,
  i: number,
  zRad: number,
  xRad: number,
  yRad: number,
): void {
  const p = s.parent[i] ?? 0;
  const [jx, jy, jz] = [s.joint[3 * i] ?? 0, s.joint[3 * i + 1] ?? 0, s.joint[3 * i + 2] ?? 0];
  writeZXY(local, 0, (s.restRad[i] ?? 0) + zRad, xRad, yRad);
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

function writeZXY(into: Float64Array, at: number, zRad: number, xRad: number, yRad: number): void {
  const cz = Math.cos(zRad);
  const sz = Math.sin(zRad);
  const cx = Math.cos(xRad);
  const sx = Math.sin(xRad);
  const cy = Math.cos(yRad);
  const sy = Math.sin(yRad);
  into[at] = cz * cy - sz * sx * sy;
  into[at + 1] = -sz * cx;
  into[at + 2] = cz * sy + sz * sx * cy;
  into[at + 3] = sz * cy + cz * sx * sy;
  into[at + 4] = cz * cx;
  into[at + 5] = sz * sy - cz * sx * cy;
  into[at + 6] = -cx * sy;
  into[at + 7] = sx;
  into[at + 8] = cx * cy;
}
