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

/** Adds up what each joint carries. Writes into `carried`. */
export function carry(model: BodyModel, place: Placement, externals: Externals, carried: Carried): void {
  const { force, moment } = carried;
  force.fill(0);
  moment.fill(0);
  let mass = 0;
  let mx = 0;
  let mz = 0;
  let j = levelCount - 1;
  for (let body = lastUpper; body >= firstUpper; body--) {
    const m = model.massKg[body] ?? 0;
    mass += m;
    mx += m * centreOf(model, place, body, 0);
    mz += m * centreOf(model, place, body, 2);
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
    force[3 * j] = (force[3 * j] ?? 0) + fx;
    force[3 * j + 1] = (force[3 * j + 1] ?? 0) + fy;
    force[3 * j + 2] = (force[3 * j + 2] ?? 0) + fz;
    moment[3 * j] = (moment[3 * j] ?? 0) + ry * fz - rz * fy;
    moment[3 * j + 1] = (moment[3 * j + 1] ?? 0) + rz * fx - rx * fz;
    moment[3 * j + 2] = (moment[3 * j + 2] ?? 0) + rx * fy - ry * fx;
  }
}

/** One coordinate (0 x, 1 y, 2 z) of a body's centre of mass, ground frame, metres. */
export function centreOf(model: BodyModel, place: Placement, body: number, axis: number): number {
  const r = 9 * body + 3 * axis;
  return (
    (place.origin[3 * body + axis] ?? 0) +
    (place.rotation[r] ?? 0) * (model.com[3 * body] ?? 0) +
    (place.rotation[r + 1] ?? 0) * (model.com[3 * body + 1] ?? 0) +
    (place.rotation[r + 2] ?? 0) * (model.com[3 * body + 2] ?? 0)
  );
}

/** Force and moment of weight and outside forces on the whole body about the middle of the hips: 6 numbers. */
export function carryWhole(
  model: BodyModel,
  place: Placement,
  externals: Externals,
  into: Float64Array,
): void {
  into.fill(0);
  const [px, py, pz] = [place.origin[0] ?? 0, place.origin[1] ?? 0, place.origin[2] ?? 0];
  const put = (x: number, y: number, z: number, fx: number, fy: number, fz: number): void => {
    const [rx, ry, rz] = [x - px, y - py, z - pz];
    into[0] = (into[0] ?? 0) + fx;
    into[1] = (into[1] ?? 0) + fy;
    into[2] = (into[2] ?? 0) + fz;
    into[3] = (into[3] ?? 0) + ry * fz - rz * fy;
    into[4] = (into[4] ?? 0) + rz * fx - rx * fz;
    into[5] = (into[5] ?? 0) + rx * fy - ry * fx;
  };
  for (let b = 0; b < rigidBodies.length; b++) {
    const at = (axis: number): number => centreOf(model, place, b, axis);
    put(at(0), at(1), at(2), 0, -(model.massKg[b] ?? 0) * gravityMS2, 0);
  }
  for (let e = 0; e < externals.count; e++) {
    const { point: p, force: f } = externals;
    const v = (a: Float64Array, axis: number): number => a[3 * e + axis] ?? 0;
    put(v(p, 0), v(p, 1), v(p, 2), v(f, 0), v(f, 1), v(f, 2));
  }
}
