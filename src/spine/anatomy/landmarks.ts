import type { Landmark, Millimetres, RigidBody } from './rigid-bodies.ts';

/* Bony landmarks of the right side, millimetres in the frame of each body (origin at its lower disc, pelvis: at L5/S1),
   reference man of 1.75 m. Where they lie on the bone: Bogduk 1992 (erector spinae, psoas), Macintosh & Bogduk 1986 and 1987
   (multifidus, erector spinae); size: the vertebrae of Bruno 2015. */
export type Lumbar = 'l1' | 'l2' | 'l3' | 'l4' | 'l5';
type OnVertebrae = Readonly<Record<Lumbar, Millimetres>>;

/** Tip of the transverse process: iliocostalis lumborum. */
const transverseTip: OnVertebrae = {
  l1: [-31, 33, 28],
  l2: [-37, 28, 30],
  l3: [-44, 28, 40],
  l4: [-50, 26, 53],
  l5: [-47, 20, 52],
};
/** Accessory process: longissimus lumborum. */
const accessory: OnVertebrae = {
  l1: [-30, 32, 21],
  l2: [-36, 28, 21],
  l3: [-44, 28, 29],
  l4: [-49, 23, 45],
  l5: [-46, 11, 45],
};
/** Lower tip of the spinous process: long multifidus. */
const spinousTip: OnVertebrae = {
  l1: [-52, 8, 6],
  l2: [-52, 0, 9],
  l3: [-59, 0, 10],
  l4: [-69, -1, 18],
  l5: [-53, -4, 15],
};
/** Lower edge of the spinous process and lamina: short and laminar multifidus. */
const lamina: OnVertebrae = {
  l1: [-43, 12, 7],
  l2: [-44, 8, 10],
  l3: [-51, 7, 12],
  l4: [-58, 2, 18],
  l5: [-48, -1, 18],
};
/** Mammillary process: lower end of the short multifidus. */
const mammillary: OnVertebrae = {
  l1: [-26, 28, 29],
  l2: [-33, 24, 31],
  l3: [-45, 34, 22],
  l4: [-48, 33, 25],
  l5: [-55, 18, 32],
};
/** Front of the transverse process: quadratus lumborum. */
const transverseFront: OnVertebrae = {
  l1: [-24, 30, 37],
  l2: [-27, 25, 51],
  l3: [-26, 26, 49],
  l4: [-29, 28, 44],
  l5: [-26, 22, 44],
};
/** Root of the transverse process, body and disc below: psoas. */
const psoasTransverse: OnVertebrae = {
  l1: [-20, 28, 27],
  l2: [-15, 24, 31],
  l3: [-23, 26, 34],
  l4: [-23, 26, 30],
  l5: [-20, 24, 38],
};
const psoasDisc: OnVertebrae = {
  l1: [-3, 9, 26],
  l2: [4, 6, 29],
  l3: [-1, 8, 26],
  l4: [-1, 6, 28],
  l5: [1, 14, 35],
};
/** Where the aponeurosis of the thoracic erector spinae passes behind the vertebra (z is that of the fascicle). */
const aponeurosis: OnVertebrae = {
  l1: [-56, 26, 0],
  l2: [-56, 25, 0],
  l3: [-64, 25, 0],
  l4: [-76, 17, 0],
  l5: [-74, 2, 0],
};

export const landmarks = {
  transverseTip,
  accessory,
  spinousTip,
  lamina,
  mammillary,
  transverseFront,
  psoasTransverse,
  psoasDisc,
  aponeurosis,
} as const;

/** A named landmark of one lumbar vertebra. */
export function on(body: Lumbar, part: keyof typeof landmarks): Landmark {
  return [body, landmarks[part][body]];
}

export function at(body: RigidBody, x: number, y: number, z: number): Landmark {
  return [body, [x, y, z]];
}

/** The aponeurosis behind a vertebra, `z` mm from the middle. */
export function behind(body: Lumbar, z: number): Landmark {
  const [x, y] = aponeurosis[body];
  return [body, [x, y, z]];
}
