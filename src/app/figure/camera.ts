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
