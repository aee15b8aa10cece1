import { type Frame, type Pairs, type Point, page, points } from './points.ts';

export type Side = 'left' | 'right';
export const sides: readonly Side[] = ['left', 'right'];

/** The middle of the picture; from behind, the person's right is on the right. */
export const middleX = 180;

/** Pairs given from the middle outwards, on one side of the picture. */
export function onSide(side: Side, pairs: Pairs): readonly Point[] {
  const sign = side === 'right' ? 1 : -1;
  return points(
    page,
    pairs.map(([x, y]) => [middleX + sign * x, y]),
  );
}

/** How far the spine stands to the right of the middle at a height, when it is curved to the side. */
function bow(y: number): number {
  const hill = (at: number, spread: number) => Math.exp(-(((y - at) / spread) ** 2));
  return 30 * hill(138, 46) - 17 * hill(244, 34);
}

export interface BackBone extends Frame {
  readonly name: string;
  readonly halfWidth: number;
  readonly halfHeight: number;
}

const ribBones = 12;
const lowBones = 5;

/** The bones of the spine from behind, from the first with ribs to the last of the low back. */
export function backBones(curved: boolean): readonly BackBone[] {
  const shift = (y: number) => (curved ? bow(y) : 0);
  const bone = (name: string, y: number, halfWidth: number, halfHeight: number): BackBone => ({
    ...{ name, halfWidth, halfHeight },
    at: { x: middleX + shift(y), y },
    tiltDeg: (-Math.atan((shift(y + 2) - shift(y - 2)) / 4) * 180) / Math.PI,
  });
  return [
    ...Array.from({ length: ribBones }, (_, i) => bone(`t${i + 1}`, 44 + 13.2 * i, 7.5 + 0.3 * i, 5.4)),
    ...Array.from({ length: lowBones }, (_, i) => bone(`l${i + 1}`, 206 + 17.5 * i, 12 + 0.5 * i, 7)),
  ];
}

/** A rib from its bone round the side, its end out of sight at the front. */
export function ribLine({ at }: BackBone, side: Side, i: number): readonly Point[] {
  const sign = side === 'right' ? 1 : -1;
  const reach = [34, 48, 57, 64, 69, 72, 74, 74, 72, 68, 52, 36][i] ?? 0;
  const drop = 10 + i * 1.6;
  const x = at.x - middleX;
  const out = (share: number) => middleX + x * (1 - share * 0.55) + sign * reach * share;
  return [
    { x: at.x + sign * 8, y: at.y - 1 },
    { x: out(0.5), y: at.y + 1 },
    { x: out(0.88), y: at.y + drop * 0.6 },
    { x: out(1), y: at.y + drop * 1.3 },
  ];
}
