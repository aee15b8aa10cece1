import { firstUpper, lastUpper, levelCount, rigidBodies } from '../anatomy/rigid-bodies.ts';
import type { BodyModel } from './body-model.ts';
import type { Placement } from './placement.ts';

export const gravityMS2 = 9.81;

/** Forces from outside at points of the body, ground frame, newtons and metres. */
export interface Externals {
  count: number;
  readonly body: Int32Array;
  readonly point: Float64Array;
  readonly force: Float64Array;
}

export function emptyExternals(most: number): Externals {
  return {
    count: 0,
    body: new Int32Array(most),
    point: new Float64Array(3 * most),
    force: new Float64Array(3 * most),
  };
}

/** Weight and outside forces on the part above each joint: force (3) and moment about the joint (3), bottom up. */
export interface Carried {
  readonly force: Float64Array;
  readonly moment: Float64Array;
}

export const emptyCarried = (): Carried => ({
  force: new Float64Array(3 * levelCount),
  moment: new Float64Array(3 * levelCount),
});

/** How many joints, from the bottom, carry a body: all for head and arms, none for pelvis and legs. */
export const joints = (body: number): number =>
  body < firstUpper || body > lastUpper ? 0 : Math.min(body, levelCount);

/** Adds up what each joint carries. Writes into `carried`, and the centres of mass into `place`. */
export function carry(model: BodyModel, place: Placement, externals: Externals, carried: Carried): void {
  const { force, moment } = carried;
  const { centre } = place;
  placeCentres(model, place);
  force.fill(0);
  moment.fill(0);
  let mass = 0;
  let mx = 0;
  let mz = 0;
  let j = levelCount - 1;
  for (let body = lastUpper; body >= firstUpper; body--) {
    const m = model.massKg[body] ?? 0;
    mass += m;
    mx += m * (centre[3 * body] ?? 0);
    mz += m * (centre[3 * body + 2] ?? 0);
    if (body !== j + 1) continue;
    const o = 3 * body;
    force[3 * j + 1] = -mass * gravityMS2;
    moment[3 * j] = (mz - mass * (place.origin[o + 2] ?? 0)) * gravityMS2;
    moment[3 * j + 2] = -(mx - mass * (place.origin[o] ?? 0)) * gravityMS2;
    j--;
  }
  for (let e = 0; e < externals.count; e++) addForce(place, externals, e, carried);
}

function addForce(
  place: Placement,
  { body, point, force: f }: Externals,
  e: number,
  { force, moment }: Carried,
): void {
  const fx = f[3 * e] ?? 0;
  const fy = f[3 * e + 1] ?? 0;
  const fz = f[3 * e + 2] ?? 0;
  const top = joints(body[e] ?? 0);
  for (let j = 0; j < top; j++) {
    const o = 3 * j + 3;
    const rx = (point[3 * e] ?? 0) - (place.origin[o] ?? 0);
    const ry = (point[3 * e + 1] ?? 0) - (place.origin[o + 1] ?? 0);
    const rz = (point[3 * e + 2] ?? 0) - (place.origin[o + 2] ?? 0);
    addForceTo(force, 3 * j, fx, fy, fz);
    addMomentTo(moment, 3 * j, rx, ry, rz, fx, fy, fz);
  }
}

/** Adds a force to the three numbers at `at`. */
export function addForceTo(sum: Float64Array, at: number, fx: number, fy: number, fz: number): void {
  sum[at] = (sum[at] ?? 0) + fx;
  sum[at + 1] = (sum[at + 1] ?? 0) + fy;
  sum[at + 2] = (sum[at + 2] ?? 0) + fz;
}

/** Adds the moment of a force at a lever, r × f, to the three numbers at `at`. */
export function addMomentTo(
  sum: Float64Array,
  at: number,
  rx: number,
  ry: number,
  rz: number,
  fx: number,
  fy: number,
  fz: number,
): void {
  sum[at] = (sum[at] ?? 0) + ry * fz - rz * fy;
  sum[at + 1] = (sum[at + 1] ?? 0) + rz * fx - rx * fz;
  sum[at + 2] = (sum[at + 2] ?? 0) + rx * fy - ry * fx;
}

/** Works out where every body's centre of mass is. Writes into `place.centre`. */
export function placeCentres({ com }: BodyModel, { origin, rotation, centre }: Placement): void {
  for (let body = 0; body < rigidBodies.length; body++)
    for (let axis = 0; axis < 3; axis++) {
      const r = 9 * body + 3 * axis;
      centre[3 * body + axis] =
        (origin[3 * body + axis] ?? 0) +
        (rotation[r] ?? 0) * (com[3 * body] ?? 0) +
        (rotation[r + 1] ?? 0) * (com[3 * body + 1] ?? 0) +
        (rotation[r + 2] ?? 0) * (com[3 * body + 2] ?? 0);
    }
}

/** Adds the moment of a body's weight about a point, times `sign`, to the three numbers at `at`. */
function addWeightMoment(
  model: BodyModel,
  { origin, centre }: Placement,
  body: number,
  about: number,
  sign: number,
  sum: Float64Array,
  at: number,
): void {
  const rx = (centre[3 * body] ?? 0) - (origin[about] ?? 0);
  const rz = (centre[3 * body + 2] ?? 0) - (origin[about + 2] ?? 0);
  addMomentTo(sum, at, rx, 0, rz, 0, -sign * (model.massKg[body] ?? 0) * gravityMS2, 0);
}

/** Force and moment of weight (at `place.centre`) and outside forces on the whole body about the middle of the hips: 6 numbers. */
export function carryWhole(
  model: BodyModel,
  place: Placement,
  externals: Externals,
  into: Float64Array,
): void {
  into.fill(0);
  for (let b = 0; b < rigidBodies.length; b++) {
    into[1] = (into[1] ?? 0) - (model.massKg[b] ?? 0) * gravityMS2;
    addWeightMoment(model, place, b, 0, 1, into, 3);
  }
  const { count, force } = externals;
  for (let e = 0; e < count; e++) {
    addForceTo(into, 0, force[3 * e] ?? 0, force[3 * e + 1] ?? 0, force[3 * e + 2] ?? 0);
    addExternalMoment(externals, e, place, 0, 1, into, 3);
  }
}

/** The same for an outside force. */
function addExternalMoment(
  { point, force }: Externals,
  e: number,
  { origin }: Placement,
  about: number,
  sign: number,
  sum: Float64Array,
  at: number,
): void {
  const rx = (point[3 * e] ?? 0) - (origin[about] ?? 0);
  const ry = (point[3 * e + 1] ?? 0) - (origin[about + 1] ?? 0);
  const rz = (point[3 * e + 2] ?? 0) - (origin[about + 2] ?? 0);
  const fx = sign * (force[3 * e] ?? 0);
  const fy = sign * (force[3 * e + 1] ?? 0);
  const fz = sign * (force[3 * e + 2] ?? 0);
  addMomentTo(sum, at, rx, ry, rz, fx, fy, fz);
}

const limbBodies = 3;

/** The moment that a limb's upper joint has to hold against the limb's weight and what hangs on it: 3 numbers at `at`. */
export function carryLimb(
  model: BodyModel,
  place: Placement,
  externals: Externals,
  root: number,
  into: Float64Array,
  at: number,
): void {
  into.fill(0, at, at + 3);
  for (let b = root; b < root + limbBodies; b++) addWeightMoment(model, place, b, 3 * root, -1, into, at);
  for (let e = 0; e < externals.count; e++) {
    const b = externals.body[e] ?? 0;
    if (b >= root && b < root + limbBodies) addExternalMoment(externals, e, place, 3 * root, -1, into, at);
  }
}
