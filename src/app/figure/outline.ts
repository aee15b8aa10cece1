import type { Vec3 } from '#spine';
import { type SeenSlice, seeSlice, type View } from './camera.ts';
import { written } from './written-number.ts';

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

/** Half the width that the disc shows across the direction (nx, ny). */
const reachOf = (d: SeenSlice, nx: number, ny: number): number =>
  Math.hypot(d.ux * nx + d.uy * ny, d.vx * nx + d.vy * ny);

export interface Ends {
  /** How far the ends bulge beyond the last ring, as a share of its half-width; 0 cuts straight. */
  readonly start: number;
  readonly end: number;
}

/** The outline of a row of rings as an SVG path: both sides of the row and two rounded ends. Centimetres. */
export function outline(view: View, rings: readonly Ring[], ends: Ends = { start: 1, end: 1 }): string {
  const discs = rings.map((r) => seeSlice(view, r.at, r.u, r.v));
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
function cap(d: SeenSlice, tx: number, ty: number, bulge: number, from: Point | undefined): Point[] {
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

/** A closed, smooth path through points: Catmull–Rom, whose handles mirror each other, as Béziers. */
export function smooth(points: readonly Point[]): string {
  const count = points.length;
  const [p0, p1, p2] = [points[count - 1], points[0], points[1]];
  if (p0 === undefined || p1 === undefined || p2 === undefined) return '';
  let d = `M${written(p1.x)} ${written(p1.y)}C${written(p1.x + (p2.x - p0.x) / 6)} ${written(p1.y + (p2.y - p0.y) / 6)} `;
  let [before, at] = [p1, p2];
  for (let i = 1; i <= count; i++) {
    const after = points[(i + 1) % count] ?? p1;
    d += `${written(at.x - (after.x - before.x) / 6)} ${written(at.y - (after.y - before.y) / 6)} ${written(at.x)} ${written(at.y)}`;
    if (i < count) d += 'S';
    [before, at] = [at, after];
  }
  return `${d}Z`;
}
