import type { BodyRegion } from '#library';

/** Half of the outline, from the neck down the person's side on the right of the picture to the crotch. */
const half: readonly (readonly [number, number])[] = [
  [110, 50],
  [112, 62],
  [134, 70],
  [148, 84],
  [152, 108],
  [157, 150],
  [165, 192],
  [170, 226],
  [160, 230],
  [152, 196],
  [143, 152],
  [136, 116],
  [133, 146],
  [132, 172],
  [138, 204],
  [139, 240],
  [133, 290],
  [129, 318],
  [131, 345],
  [125, 384],
  [124, 408],
  [131, 428],
  [110, 428],
  [108, 400],
  [106, 350],
  [107, 318],
  [104, 270],
  [101, 236],
];

const mirrored = half.map(([x, y]) => [200 - x, y] as const).reverse();

/** A soft closed curve through the points: each is turned round by its middle with the next. */
function softly(points: readonly (readonly [number, number])[]): string {
  const middle = (i: number): readonly [number, number] => {
    const [[ax, ay], [bx, by]] = [
      points[i % points.length] ?? [0, 0],
      points[(i + 1) % points.length] ?? [0, 0],
    ];
    return [(ax + bx) / 2, (ay + by) / 2];
  };
  const [x, y] = middle(points.length - 1);
  const curves = points.map(([px, py], i) => {
    const [mx, my] = middle(i);
    return `Q${px} ${py} ${mx} ${my}`;
  });
  return `M${x} ${y}${curves.join('')}Z`;
}

/** Trunk, arms and legs of nobody in particular, 200 wide and 440 high. */
export const bodyOutline = softly([...half, ...mirrored]);
export const headOutline =
  'M100 8C112 8 118 18 117 31C116 44 109 55 100 55C91 55 84 44 83 31C82 18 88 8 100 8Z';

type Box = readonly [x: number, y: number, width: number, height: number];
const across = ([x, y, w, h]: Box): Box => [200 - x - w, y, w, h];

const leftBehind = {
  shoulder: [50, 64, 30, 36],
  midBack: [62, 112, 36, 36],
  lowBack: [62, 150, 26, 38],
  buttock: [60, 190, 29, 46],
  thigh: [58, 238, 40, 76],
  lowerLeg: [62, 316, 36, 82],
  foot: [62, 400, 36, 30],
} as const satisfies Readonly<Record<string, Box>>;
const rightInFront = {
  hip: [58, 184, 18, 46],
  groin: [76, 194, 13, 40],
} as const satisfies Readonly<Record<string, Box>>;

/** Where each place is on the picture of its side; from the front the person's left is on the right. */
export const regionBox: Readonly<Record<BodyRegion, Box>> = {
  neck: [84, 44, 32, 20],
  'left-shoulder': leftBehind.shoulder,
  'right-shoulder': across(leftBehind.shoulder),
  'upper-back': [82, 66, 36, 44],
  'left-mid-back': leftBehind.midBack,
  'right-mid-back': across(leftBehind.midBack),
  'left-low-back': leftBehind.lowBack,
  'low-back-middle': [90, 150, 20, 38],
  'right-low-back': across(leftBehind.lowBack),
  'left-buttock': leftBehind.buttock,
  tailbone: [90, 190, 20, 26],
  'right-buttock': across(leftBehind.buttock),
  'left-thigh-back': leftBehind.thigh,
  'right-thigh-back': across(leftBehind.thigh),
  'left-calf': leftBehind.lowerLeg,
  'right-calf': across(leftBehind.lowerLeg),
  'left-foot-sole': leftBehind.foot,
  'right-foot-sole': across(leftBehind.foot),
  chest: [64, 66, 72, 56],
  belly: [64, 124, 72, 58],
  'right-groin': rightInFront.groin,
  'left-groin': across(rightInFront.groin),
  saddle: [90, 206, 20, 31],
  'right-hip-side': rightInFront.hip,
  'left-hip-side': across(rightInFront.hip),
  'right-thigh-front': leftBehind.thigh,
  'left-thigh-front': across(leftBehind.thigh),
  'right-shin': leftBehind.lowerLeg,
  'left-shin': across(leftBehind.lowerLeg),
  'right-foot-top': leftBehind.foot,
  'left-foot-top': across(leftBehind.foot),
};
