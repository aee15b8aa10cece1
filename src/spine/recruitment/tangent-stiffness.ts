import { lastUpper, levelCount } from '../anatomy/rigid-bodies.ts';
import { type Carried, carry, emptyCarried } from '../model/externals.ts';
import type { Frame } from '../model/frame.ts';
import { emptyPlacement, type Placement } from '../model/placement.ts';
import { emptyPull, type Pull, pullOf } from '../model/pull.ts';
import { tangentNmPerDeg } from '../model/settings.ts';

export const freedoms = 3 * levelCount;

/** How moment arms and carried moments change when one joint turns a little; made once per posture. */
export interface Tangent {
  readonly place: Placement;
  readonly pull: Pull;
  readonly carried: Carried;
  /** Per fascicle a square block over its own joints, by rows: −∂(moment of 1 N)/∂angle, metres per radian. */
  readonly blocks: Float64Array;
  readonly firstBlock: Int32Array;
  /** Gravity, loads and discs, 18 × 18, Nm per radian. */
  readonly still: Float64Array;
  /** The whole tangent stiffness, 18 × 18 by rows, Nm per radian. */
  readonly stiffness: Float64Array;
}

export function emptyTangent({ model: { paths } }: Frame): Tangent {
  const firstBlock = new Int32Array(paths.count + 1);
  for (let f = 0; f < paths.count; f++)
    firstBlock[f + 1] = (firstBlock[f] ?? 0) + (3 * (paths.jointCount[f] ?? 0)) ** 2;
  return {
    place: emptyPlacement(),
    pull: emptyPull(paths),
    carried: emptyCarried(),
    blocks: new Float64Array(firstBlock[paths.count] ?? 0),
    firstBlock,
    still: new Float64Array(freedoms * freedoms),
    stiffness: new Float64Array(freedoms * freedoms),
  };
}

const small = 1e-5;

/**
 * Derivatives of every moment with respect to a turn of each joint about the ground's axes. Axes above the joint turn along,
 * so that a fascicle feels only the joints it crosses.
 */
export function differentiate(frame: Frame, tangent: Tangent): void {
  tangent.still.fill(0);
  for (let joint = 0; joint < levelCount; joint++)
    for (let axis = 0; axis < 3; axis++) {
      turnAbove(frame.place, tangent.place, joint, axis);
      pullOf(frame.model.paths, tangent.place, tangent.pull);
      carryAlong(frame, tangent, joint);
      writeBlocks(frame, tangent, joint, axis);
      writeStill(frame, tangent, joint, axis);
    }
  addDiscs(frame, tangent);
}

function writeBlocks({ model: { paths }, pull }: Frame, tangent: Tangent, joint: number, axis: number): void {
  for (let f = 0; f < paths.count; f++) {
    const first = paths.firstJoint[f] ?? 0;
    const count = paths.jointCount[f] ?? 0;
    if (joint < first || joint >= first + count) continue;
    const from = 3 * (paths.firstCrossing[f] ?? 0);
    const column = 3 * (joint - first) + axis;
    const block = tangent.firstBlock[f] ?? 0;
    for (let k = 0; k < count; k++) {
      const above = first + k > joint;
      for (let i = 0; i < 3; i++)
        tangent.blocks[block + (3 * k + i) * 3 * count + column] = -slope(
          tangent.pull.arm,
          pull.arm,
          from + 3 * k,
          i,
          axis,
          above,
        );
    }
  }
}

function writeStill({ carried }: Frame, tangent: Tangent, joint: number, axis: number): void {
  for (let k = 0; k < levelCount; k++)
    for (let i = 0; i < 3; i++) {
      const at = (3 * k + i) * freedoms + 3 * joint + axis;
      tangent.still[at] = -slope(tangent.carried.moment, carried.moment, 3 * k, i, axis, k > joint);
    }
}

/** d/dangle of component i of a vector, in axes that turn along when `along`. */
function slope(
  after: Float64Array,
  before: Float64Array,
  at: number,
  i: number,
  axis: number,
  along: boolean,
): number {
  const change = ((after[at + i] ?? 0) - (before[at + i] ?? 0)) / small;
  return along ? change - crossUnit(axis, before, at, i) : change;
}

/** Component i of (unit vector of the axis) × v. */
function crossUnit(axis: number, v: Float64Array, at: number, i: number): number {
  if (i === axis) return 0;
  const third = 3 - axis - i;
  return (axis + 1) % 3 === third ? (v[at + third] ?? 0) : -(v[at + third] ?? 0);
}

function turnAbove(from: Placement, to: Placement, joint: number, axis: number): void {
  to.origin.set(from.origin);
  to.rotation.set(from.rotation);
  const centre = 3 * (joint + 1);
  const c = Math.cos(small);
  const s = Math.sin(small);
  const a = (axis + 1) % 3;
  const b = (axis + 2) % 3;
  for (let body = joint + 1; body <= lastUpper; body++) {
    const da = (from.origin[3 * body + a] ?? 0) - (from.origin[centre + a] ?? 0);
    const db = (from.origin[3 * body + b] ?? 0) - (from.origin[centre + b] ?? 0);
    to.origin[3 * body + a] = (from.origin[centre + a] ?? 0) + c * da - s * db;
    to.origin[3 * body + b] = (from.origin[centre + b] ?? 0) + s * da + c * db;
    for (let col = 0; col < 3; col++) {
      const ra = from.rotation[9 * body + 3 * a + col] ?? 0;
      const rb = from.rotation[9 * body + 3 * b + col] ?? 0;
      to.rotation[9 * body + 3 * a + col] = c * ra - s * rb;
      to.rotation[9 * body + 3 * b + col] = s * ra + c * rb;
    }
  }
}

/** Weight and loads on the turned body: loads go along with the body that they hang on. */
function carryAlong({ model, place, externals }: Frame, tangent: Tangent, joint: number): void {
  const moved = { ...externals, point: Float64Array.from(externals.point) };
  for (let e = 0; e < externals.count; e++) {
    const body = externals.body[e] ?? 0;
    if (body <= joint) continue;
    const d = [0, 1, 2].map((i) => (externals.point[3 * e + i] ?? 0) - (place.origin[3 * body + i] ?? 0));
    const local = [0, 1, 2].map((col) =>
      d.reduce((sum, v, row) => sum + v * (place.rotation[9 * body + 3 * row + col] ?? 0), 0),
    );
    for (let i = 0; i < 3; i++)
      moved.point[3 * e + i] = local.reduce(
        (sum, v, col) => sum + v * (tangent.place.rotation[9 * body + 3 * i + col] ?? 0),
        tangent.place.origin[3 * body + i] ?? 0,
      );
  }
  carry(model, tangent.place, moved, tangent.carried);
}

const perRad = 180 / Math.PI;

function addDiscs({ place, settings, model }: Frame, { still }: Tangent): void {
  const [bend, side, turn] = tangentNmPerDeg;
  const about = [side, turn, bend].map(
    (k) => k * perRad * settings.preloadStiffening * settings.jointStiffness * model.discStiffness,
  );
  for (let j = 0; j < levelCount; j++)
    for (let a = 0; a < 3; a++)
      for (let b = 0; b < 3; b++) {
        let sum = 0;
        for (let col = 0; col < 3; col++)
          sum +=
            (about[col] ?? 0) *
            (place.rotation[9 * (j + 1) + 3 * a + col] ?? 0) *
            (place.rotation[9 * (j + 1) + 3 * b + col] ?? 0);
        const at = (3 * j + a) * freedoms + 3 * j + b;
        still[at] = (still[at] ?? 0) + sum;
      }
}

/** Tangent stiffness for the frame's present tensions, symmetric, Nm per radian; written into `tangent.stiffness`. */
export function stiffen(frame: Frame, tangent: Tangent): void {
  const { paths } = frame.model;
  const { stiffness, blocks, firstBlock, still } = tangent;
  const { stiffnessPerForce } = frame.settings;
  stiffness.set(still);
  for (let f = 0; f < paths.count; f++) {
    const force = frame.forceN[f] ?? 0;
    if (force === 0) continue;
    const rows = 3 * (paths.jointCount[f] ?? 0);
    const first = 3 * (paths.firstJoint[f] ?? 0);
    const from = 3 * (paths.firstCrossing[f] ?? 0);
    const block = firstBlock[f] ?? 0;
    const spring = (stiffnessPerForce * force) / (frame.pull.lengthM[f] ?? 1);
    for (let i = 0; i < rows; i++) {
      const ri = spring * (frame.pull.arm[from + i] ?? 0);
      const row = (first + i) * freedoms + first;
      for (let k = 0; k < rows; k++)
        stiffness[row + k] =
          (stiffness[row + k] ?? 0) +
          ri * (frame.pull.arm[from + k] ?? 0) +
          force * (blocks[block + i * rows + k] ?? 0);
    }
  }
  for (let i = 0; i < freedoms; i++)
    for (let k = 0; k < i; k++) {
      const mean = ((stiffness[i * freedoms + k] ?? 0) + (stiffness[k * freedoms + i] ?? 0)) / 2;
      stiffness[i * freedoms + k] = mean;
      stiffness[k * freedoms + i] = mean;
    }
}
