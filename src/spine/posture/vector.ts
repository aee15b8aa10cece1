/** x forward, y up, z right; metres unless the name says otherwise. */
export type Vec3 = readonly [x: number, y: number, z: number];

/** A rotation by rows: `turn(r, v)` takes a vector of the body into the ground's frame. */
export type Rotation = readonly [
  xx: number,
  xy: number,
  xz: number,
  yx: number,
  yy: number,
  yz: number,
  zx: number,
  zy: number,
  zz: number,
];

export const identity: Rotation = [1, 0, 0, 0, 1, 0, 0, 0, 1];

export const add = (a: Vec3, b: Vec3): Vec3 => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const subtract = (a: Vec3, b: Vec3): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const scale = (a: Vec3, k: number): Vec3 => [a[0] * k, a[1] * k, a[2] * k];
export const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross = (a: Vec3, b: Vec3): Vec3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
export const lengthOf = (a: Vec3): number => Math.hypot(a[0], a[1], a[2]);
export const distance = (a: Vec3, b: Vec3): number => lengthOf(subtract(a, b));

/** The vector `v`, given in the rotated frame, in the outer frame. */
export function turn(r: Rotation, v: Vec3): Vec3 {
  return [
    r[0] * v[0] + r[1] * v[1] + r[2] * v[2],
    r[3] * v[0] + r[4] * v[1] + r[5] * v[2],
    r[6] * v[0] + r[7] * v[1] + r[8] * v[2],
  ];
}

/** First `b`, then `a`: the product of two rotations. */
export function compose(a: Rotation, b: Rotation): Rotation {
  return [
    a[0] * b[0] + a[1] * b[3] + a[2] * b[6],
    a[0] * b[1] + a[1] * b[4] + a[2] * b[7],
    a[0] * b[2] + a[1] * b[5] + a[2] * b[8],
    a[3] * b[0] + a[4] * b[3] + a[5] * b[6],
    a[3] * b[1] + a[4] * b[4] + a[5] * b[7],
    a[3] * b[2] + a[4] * b[5] + a[5] * b[8],
    a[6] * b[0] + a[7] * b[3] + a[8] * b[6],
    a[6] * b[1] + a[7] * b[4] + a[8] * b[7],
    a[6] * b[2] + a[7] * b[5] + a[8] * b[8],
  ];
}

/** About the body's own axes in the order z, x, y, as OpenSim turns the pelvis, hip and shoulder; radians. */
export function rotationZXY(zRad: number, xRad: number, yRad: number): Rotation {
  const cz = Math.cos(zRad);
  const sz = Math.sin(zRad);
  const cx = Math.cos(xRad);
  const sx = Math.sin(xRad);
  const cy = Math.cos(yRad);
  const sy = Math.sin(yRad);
  return [
    cz * cy - sz * sx * sy,
    -sz * cx,
    cz * sy + sz * sx * cy,
    sz * cy + cz * sx * sy,
    cz * cx,
    sz * sy - cz * sx * cy,
    -cx * sy,
    sx,
    cx * cy,
  ];
}

/** The three angles that `rotationZXY` turns back into `r`; radians, x within ±π/2. */
export function anglesZXY(r: Rotation): readonly [zRad: number, xRad: number, yRad: number] {
  const xRad = Math.asin(Math.max(-1, Math.min(1, r[7])));
  if (Math.abs(r[7]) > 0.999999) return [Math.atan2(r[3], r[0]), xRad, 0];
  return [Math.atan2(-r[1], r[4]), xRad, Math.atan2(-r[6], r[8])];
}
