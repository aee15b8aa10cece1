import { smooth } from '../../../figure/outline.ts';
import type { Bone, Cushion } from './column.ts';
import { type Frame, type Pairs, points, within } from './points.ts';

/** The block of a bone, its walls a little hollow. */
export function bodyShape(bone: Bone): string {
  const { bottom, top, halfDepth: a } = bone;
  const height = 2 * bone.halfHeight;
  const front = height * bone.frontShare;
  const hollow = 2.6;
  return smooth([
    ...points(bottom, [
      [-a + 3, -0.4],
      [0, -1.6],
      [a - 3, -0.4],
      [a + 0.6, -3.2],
      [a - hollow, -front / 2],
    ]),
    ...points(top, [
      [a + 0.6, 3],
      [a - 3, 0.4],
      [0, 1.6],
      [-a + 3, 0.4],
      [-a - 0.4, 3],
    ]),
    within(bottom, -a + hollow * 0.7, -height / 2),
    within(bottom, -a - 0.4, -3.2),
  ]);
}

/** A cushion, and how far its rear edge bulges. */
export function cushionShape({ below, above, halfDepth }: Cushion, bulge = 0): string {
  const a = halfDepth - 0.5;
  const upper: Pairs = [
    [-a, 0.6],
    [0, 1.6],
    [a, 0.6],
  ];
  const lower: Pairs = [
    [a, -0.6],
    [0, -1.6],
    [-a, -0.6],
  ];
  const middle: Frame = { at: below.at, tiltDeg: (below.tiltDeg + above.tiltDeg) / 2 };
  const half = -Math.hypot(above.at.x - below.at.x, above.at.y - below.at.y) / 2;
  const rear: Pairs =
    bulge === 0
      ? [[-a - 2, half]]
      : [
          [-a - 1.5, half + 3],
          [-a - bulge * 0.5, half + 6.5],
          [-a - bulge * 0.9, half + 5],
          [-a - bulge, half],
          [-a - bulge * 0.8, half - 4.5],
          [-a - bulge * 0.3, half - 4],
        ];
  return smooth([
    ...points(above, upper),
    ...points(middle, [[a + 2.4, half]]),
    ...points(below, lower),
    ...points(middle, rear),
  ]);
}

const hatchet: Pairs = [
  [-2, -9],
  [-9, -9],
  [-20, -5],
  [-38, -5],
  [-46, -1],
  [-49, 8],
  [-47, 17],
  [-40, 20],
  [-28, 15],
  [-14, 13],
  [-4, 13],
  [0, 4],
];

/** The spine of a bone, which the fingers feel, behind a canal of the given width; its tip hangs by `droopDeg`. */
export function spineShape(bone: Bone, canal: number, scale = 1, droopDeg = 0): string {
  const behind: Frame = {
    at: within(bone, -bone.halfDepth - canal, 0),
    tiltDeg: bone.tiltDeg - droopDeg,
  };
  return smooth(
    points(
      behind,
      hatchet.map(([x, y]) => [x * scale, y * scale]),
    ),
  );
}

/** The near half of a bone's arch: its root on the body, and the two pegs that meet its neighbours. */
const arch: Pairs = [
  [6, -16],
  [-8, -17],
  [-15, -21],
  [-18, -34],
  [-23, -39],
  [-29, -35],
  [-31, -20],
  [-35, -8],
  [-40, 6],
  [-45, 22],
  [-47, 34],
  [-43, 41],
  [-35, 39],
  [-31, 26],
  [-29, 14],
  [-23, 4],
  [-9, 0],
  [6, 1],
];

export function archShape(bone: Bone): string {
  const rear: Frame = { at: within(bone, -bone.halfDepth, 0), tiltDeg: bone.tiltDeg };
  return smooth(points(rear, arch));
}

/** The joint between two arches lies behind the upper part of the lower bone. */
export function jointOf({ below, halfDepth }: Cushion): Frame {
  return { at: within(below, -halfDepth - 31, -3), tiltDeg: below.tiltDeg };
}

/** The fused block at the foot of the column, with the tailbone. */
export function sacrumShape(top: Frame): string {
  return smooth(
    points(top, [
      [-26, 0],
      [0, -1],
      [24, 0],
      [26, 5],
      [17, 34],
      [11, 66],
      [9, 100],
      [16, 128],
      [28, 150],
      [22, 154],
      [2, 134],
      [-10, 104],
      [-18, 66],
      [-25, 34],
      [-27, 5],
    ]),
  );
}

/** The rear wall of the sacrum, behind the canal. */
export function sacrumRearShape(top: Frame): string {
  return smooth(
    points(top, [
      [-54, 8],
      [-64, 6],
      [-66, 16],
      [-58, 30],
      [-58, 42],
      [-48, 54],
      [-46, 66],
      [-34, 80],
      [-26, 96],
      [-20, 92],
      [-30, 66],
      [-40, 40],
      [-49, 16],
    ]),
  );
}
