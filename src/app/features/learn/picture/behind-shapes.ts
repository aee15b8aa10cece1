import { smooth } from '../../../figure/outline.ts';
import { type BackBone, middleX, onSide, type Side } from './behind.ts';
import { type Pairs, page, points } from './points.ts';

const half: Pairs = [
  [24, -40],
  [25, 4],
  [50, 26],
  [96, 40],
  [104, 76],
  [94, 118],
  [86, 168],
  [80, 214],
  [88, 256],
  [102, 306],
  [106, 350],
  [104, 440],
];

/** The trunk of nobody in particular; `lean` moves the waist of one side out and of the other in. */
export function trunkShape(lean = 0): string {
  const at = (sign: number) =>
    half.map(([x, y]) => {
      const waist = lean * (Math.exp(-(((y - 214) / 34) ** 2)) - 0.6 * Math.exp(-(((y - 118) / 40) ** 2)));
      return [middleX + sign * x - waist, y] as const;
    });
  return smooth(points(page, [...at(1), ...at(-1).reverse()]));
}

export const armShape = (side: Side): string =>
  smooth(
    onSide(side, [
      [84, 40],
      [118, 48],
      [136, 84],
      [146, 150],
      [156, 230],
      [164, 330],
      [160, 420],
      [136, 420],
      [134, 330],
      [126, 240],
      [112, 160],
      [98, 90],
    ]),
  );

/** The body of a bone with its two side arms. */
export function backBoneShape({ at, tiltDeg, halfWidth: w, halfHeight: h }: BackBone): string {
  const right: Pairs = [
    [w * 0.6, -h],
    [w * 0.66, -h * 0.3],
    [w * 1.35, -h * 0.55],
    [w * 1.5, -h * 0.1],
    [w * 1.3, h * 0.25],
    [w * 0.64, h * 0.35],
    [w * 0.58, h],
  ];
  const left = right.map(([x, y]) => [-x, y] as const).reverse();
  return smooth(points({ at, tiltDeg }, [...right, ...left]));
}

/** The spine of a bone, towards the eye. */
export function knobShape({ at, tiltDeg, halfHeight: h }: BackBone): string {
  const drop: Pairs = [
    [0, -h * 0.8],
    [h * 0.38, -h * 0.1],
    [h * 0.42, h * 0.9],
    [0, h * 1.3],
    [-h * 0.42, h * 0.9],
    [-h * 0.38, -h * 0.1],
  ];
  return smooth(points({ at, tiltDeg }, drop));
}

/** The fused wedge at the foot of the spine. */
export const wedgeShape = smooth([
  ...onSide('right', [
    [12, 287],
    [27, 290],
    [29, 300],
    [23, 318],
    [14, 338],
    [7, 352],
    [3, 364],
  ]),
  ...onSide('left', [
    [3, 364],
    [7, 352],
    [14, 338],
    [23, 318],
    [29, 300],
    [27, 290],
    [12, 287],
  ]),
]);

export const hipBoneShape = (side: Side): string =>
  smooth(
    onSide(side, [
      [30, 302],
      [28, 286],
      [40, 266],
      [62, 254],
      [84, 260],
      [95, 278],
      [93, 296],
      [86, 314],
      [84, 330],
      [74, 342],
      [58, 346],
      [52, 362],
      [50, 382],
      [42, 390],
      [36, 380],
      [40, 358],
      [46, 340],
      [40, 328],
      [28, 324],
      [22, 316],
    ]),
  );

export const thighBoneShape = (side: Side): string =>
  smooth(
    onSide(side, [
      [68, 330],
      [78, 324],
      [88, 332],
      [98, 336],
      [106, 344],
      [106, 362],
      [102, 400],
      [100, 450],
      [86, 450],
      [86, 400],
      [88, 372],
      [80, 352],
      [70, 346],
      [65, 338],
    ]),
  );

/** Where the wedge and the hip bone meet. */
export const pelvisJointLine = (side: Side) =>
  onSide(side, [
    [27, 291],
    [29, 301],
    [25, 312],
    [20, 321],
  ]);
