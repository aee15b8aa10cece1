import type { Vec3 } from '#spine';
import { type Seen, see, type View } from './camera.ts';

/** A slice of the body in the room: its centre and the two half-axes of its ellipse, metres. */
export interface Ring {
  readonly at: Vec3;
  readonly u: Vec3;
  readonly v: Vec3;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Disc extends Seen {
  readonly ux: number;
  readonly uy: number;
  readonly vx: number;
  readonly vy: number;
}

function discOf(view: View, ring: Ring): Disc {
  const c = see(view, ring.at);
  const u = see(view, [ring.at[0] + ring.u[0], ring.at[1] + ring.u[1], ring.at[2] + ring.u[2]]);
  const v = see(view, [ring.at[0] + ring.v[0], ring.at[1] + ring.v[1], ring.at[2] + ring.v[2]]);
  return { ...c, ux: u.x - c.x, uy: u.y - c.y, vx: v.x - c.x, vy: v.y - c.y };
}

/** Half the width that the disc shows across the direction (nx, ny). */
const reachOf = (d: Disc, nx: number, ny: number): number =>
  Math.hypot(d.ux * nx + d.uy * ny, d.vx * nx + d.vy * ny);

export interface Ends {
  /** How far the ends bulge beyond the last ring, as a share of its half-width; 0 cuts straight. */
  readonly start: number;
  readonly end: number;
}

/** The outline of a row of rings as an SVG path: both sides of the row and two rounded ends. Centimetres. */
export function outline(view: View, rings: readonly Ring[], ends: Ends = { start: 1, end: 1 }): string {
  const discs = rings.map((r) => discOf(view, r));
  const last = discs.length - 1;
  const left: Point[] = [];
  const right: Point[] = [];
  let [tx, ty] = [0, 1];
  discs.forEach((d, i) => {
    const [a, b] = [discs[Math.max(0, i - 1)] ?? d, discs[Math.min(last, i + 1)] ?? d];
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const length = Math.hypot(dx, dy);
    if (length > 1e-6) [tx, ty] = [dx / length, dy / length];
    const w = reachOf(d, -ty, tx);
    left.push({ x: d.x - ty * w, y: d.y + tx * w });
    right.push({ x: d.x + ty * w, y: d.y - tx * w });
    if (i === 0) left.unshift(...cap(d, -tx, -ty, ends.start, right[0]));
    if (i === last) left.push(...cap(d, tx, ty, ends.end, left.at(-1)));
  });
  return smooth([...left, ...right.reverse()]);
}

/** Points round an end from `from` to its mirror, bulging in the direction (tx, ty). */
function cap(d: Disc, tx: number, ty: number, bulge: number, from: Point | undefined): Point[] {
  if (bulge === 0 || from === undefined) return [];
  const w = reachOf(d, -ty, tx);
  const h = Math.max(w, reachOf(d, tx, ty)) * bulge;
  const [fx, fy] = [(from.x - d.x) / (w || 1), (from.y - d.y) / (w || 1)];
  return [0.28, 0.5, 0.72].map((s) => {
    const a = s * Math.PI;
    return {
      x: d.x + fx * w * Math.cos(a) + tx * h * Math.sin(a),
      y: d.y + fy * w * Math.cos(a) + ty * h * Math.sin(a),
    };
  });
}

const n = (v: number): string => String(Math.round(v * 100) / 100);

/** A closed, smooth path through points (Catmull–Rom as Béziers). */
export function smooth(points: readonly Point[]): string {
  const count = points.length;
  const at = (i: number): Point => points[(i + count) % count] ?? { x: 0, y: 0 };
  let d = `M${n(at(0).x)} ${n(at(0).y)}`;
  for (let i = 0; i < count; i++) {
    const [p0, p1, p2, p3] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    d += `C${n(p1.x + (p2.x - p0.x) / 6)} ${n(p1.y + (p2.y - p0.y) / 6)} ${n(p2.x - (p3.x - p1.x) / 6)} ${n(p2.y - (p3.y - p1.y) / 6)} ${n(p2.x)} ${n(p2.y)}`;
  }
  return `${d}Z`;
}
