import { written } from '../../../figure/written-number.ts';

/** In the units of a drawing: x to the right, y down. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A place with a direction: `tiltDeg` turns clockwise, so that the right end goes down. */
export interface Frame {
  readonly at: Point;
  readonly tiltDeg: number;
}

/** A point given in a frame, in the drawing. */
export function within({ at, tiltDeg }: Frame, x: number, y: number): Point {
  const a = (tiltDeg * Math.PI) / 180;
  return {
    x: at.x + x * Math.cos(a) - y * Math.sin(a),
    y: at.y + x * Math.sin(a) + y * Math.cos(a),
  };
}

export type Pairs = readonly (readonly [number, number])[];

export const points = (frame: Frame, pairs: Pairs): readonly Point[] =>
  pairs.map(([x, y]) => within(frame, x, y));

export const page: Frame = { at: { x: 0, y: 0 }, tiltDeg: 0 };

export function between(a: Point, b: Point, share: number): Point {
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}

/** An open, smooth line through points. */
export function line(through: readonly Point[]): string {
  const [first] = through;
  if (first === undefined) return '';
  const curves = through.slice(1).map((to, i) => {
    const from = through[i] ?? first;
    const before = through[i - 1] ?? from;
    const after = through[i + 2] ?? to;
    const out = [from.x + (to.x - before.x) / 6, from.y + (to.y - before.y) / 6];
    const into = [to.x - (after.x - from.x) / 6, to.y - (after.y - from.y) / 6];
    return `C${[...out, ...into, to.x, to.y].map(written).join(' ')}`;
  });
  return `M${written(first.x)} ${written(first.y)}${curves.join('')}`;
}
