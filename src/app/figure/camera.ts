import type { Vec3 } from '#spine';

export type View = 'side' | 'front';

/** A point on the picture: centimetres, x right and y down from where the ground's origin is; depth towards the viewer. */
export interface Seen {
  readonly x: number;
  readonly y: number;
  readonly depth: number;
}

const elevationRad = (10 * Math.PI) / 180;
const cos = Math.cos(elevationRad);
const sin = Math.sin(elevationRad);
const distanceM = 5.5;
const aimHeightM = 0.45;

/** A camera at hip height, looking 10° down from 5.5 m: a 35 mm feel. Metres in, centimetres out. */
export function see(view: View, [px, py, pz]: Vec3): Seen {
  const right = view === 'side' ? px : -pz;
  const near = view === 'side' ? pz : px;
  const up = py - aimHeightM;
  const depth = near * cos + up * sin;
  const k = distanceM / (distanceM - depth);
  return { x: right * k * 100, y: -(up * cos - near * sin) * k * 100 - aimHeightM * 100 * cos, depth };
}

/** A slice of the body on the picture: its centre and how its two half-axes appear there, centimetres. */
export interface SeenSlice {
  readonly x: number;
  readonly y: number;
  readonly ux: number;
  readonly uy: number;
  readonly vx: number;
  readonly vy: number;
}

/** Where a slice at `at` with the half-axes `u` and `v` appears: `see` and its derivative along both. Metres in. */
export function seeSlice(view: View, at: Vec3, u: Vec3, v: Vec3): SeenSlice {
  const side = view === 'side';
  const right = side ? at[0] : -at[2];
  const near = side ? at[2] : at[0];
  const up = at[1] - aimHeightM;
  const height = up * cos - near * sin;
  const k = distanceM / (distanceM - near * cos - up * sin);
  const grow = (k * k) / distanceM;
  const uNear = side ? u[2] : u[0];
  const vNear = side ? v[2] : v[0];
  const uGrow = (uNear * cos + u[1] * sin) * grow;
  const vGrow = (vNear * cos + v[1] * sin) * grow;
  return {
    x: right * k * 100,
    y: -height * k * 100 - aimHeightM * 100 * cos,
    ux: ((side ? u[0] : -u[2]) * k + right * uGrow) * 100,
    uy: -((u[1] * cos - uNear * sin) * k + height * uGrow) * 100,
    vx: ((side ? v[0] : -v[2]) * k + right * vGrow) * 100,
    vy: -((v[1] * cos - vNear * sin) * k + height * vGrow) * 100,
  };
}
