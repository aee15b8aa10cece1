import type { FascicleShape, Muscle } from './fascicle.ts';
import { at, behind, type Lumbar, on } from './landmarks.ts';
import type { Landmark, RigidBody } from './rigid-bodies.ts';

/* Fascicles: Macintosh & Bogduk 1987, Bogduk 1992; cross-sections and fibre lengths as scaled by Bruno 2015 (volume over
   fibre length, hence the large short fascicles at L4 and L5). */

type Lumborum = readonly [body: Lumbar, pcsaCm2: number, fibreMm: number, lower: Landmark];

/** Iliocostalis lumborum, from the iliac crest. */
const iliocostalisLumborum: readonly Lumborum[] = [
  ['l1', 2.37, 58, at('pelvis', -52, -60, 45)],
  ['l2', 4.26, 42, at('pelvis', -44, -43, 50)],
  ['l3', 7.65, 28, at('pelvis', -30, -31, 55)],
  ['l4', 19.9, 18, at('pelvis', -25, -34, 51)],
];

/** Longissimus lumborum, from around the posterior superior iliac spine. */
const longissimusLumborum: readonly Lumborum[] = [
  ['l1', 2.17, 91, at('pelvis', -55, -61, 50)],
  ['l2', 3.22, 76, at('pelvis', -53, -58, 49)],
  ['l3', 5.11, 57, at('pelvis', -51, -54, 47)],
  ['l4', 6.99, 39, at('pelvis', -43, -54, 44)],
  ['l5', 5.13, 34, at('pelvis', -54, -13, 42)],
];

const lumborum = (
  muscle: Muscle,
  prefix: string,
  part: 'transverseTip' | 'accessory',
  rows: readonly Lumborum[],
): FascicleShape[] =>
  rows.map(([body, pcsaCm2, fibreMm, lower]) => ({
    name: `${prefix}-${body}`,
    muscle,
    pcsaCm2,
    fibreMm,
    ...(body === 'l5' ? { fibreShare: 1 } : {}),
    path: [lower, on(body, part)],
  }));

/** Angle of ribs 5 to 12, and the pull at rib 10 of fascicles that go higher. */
const ribAngle: Readonly<Record<string, Landmark>> = {
  r5: at('t6', -63, 33, 66),
  r6: at('t6', -58, 5, 64),
  r7: at('t9', -55, 71, 67),
  r8: at('t9', -58, 42, 70),
  r9: at('t9', -60, 10, 73),
  r10: at('t12', -62, 87, 71),
  r11: at('t12', -62, 40, 65),
  r12: at('t12', -66, 0, 67),
};

type Thoracis = readonly [
  rib: string,
  pcsaCm2: number,
  fibreMm: number,
  fibreShare: number,
  lower: Landmark,
  z: number,
];

/** Iliocostalis thoracis: iliac crest to rib, over the aponeurosis. */
const iliocostalisThoracis: readonly Thoracis[] = [
  ['r5', 0.41, 180, 0.42, at('pelvis', -49, -57, 46), 45],
  ['r6', 0.51, 174, 0.45, at('pelvis', -38, -40, 50), 48],
  ['r7', 0.63, 170, 0.49, at('pelvis', -27, -33, 53), 51],
  ['r8', 0.57, 158, 0.5, at('pelvis', -48, -28, 72), 53],
  ['r9', 0.97, 181, 0.63, at('pelvis', -44, -26, 73), 56],
  ['r10', 2.36, 158, 0.63, at('pelvis', -41, -23, 75), 58],
  ['r11', 4.06, 133, 0.67, at('pelvis', -38, -21, 78), 61],
  ['r12', 4.62, 99, 0.67, at('pelvis', -35, -19, 81), 0],
];

function thoracicIliocostalis(): FascicleShape[] {
  return iliocostalisThoracis.map(([rib, pcsaCm2, fibreMm, fibreShare, lower, z]) => {
    const upper = ribAngle[rib] ?? at('t12', -62, 87, 71);
    const over: Landmark[] = z > 0 ? [behind('l2', z)] : [];
    const high: Landmark[] = upper[0] === 't12' ? [] : [at('t12', -59, 94, z + 8)];
    const [first = upper, ...rest] = [...over, ...high, upper];
    return {
      name: `ict-${rib}`,
      muscle: 'iliocostalis-thoracis',
      pcsaCm2,
      fibreMm,
      fibreShare,
      path: [lower, first, ...rest],
    };
  });
}

/* Longissimus thoracis: two slips to each thoracic level, one to the transverse process and one to the rib; the lower end
   climbs from the sacrum to the lumbar spinous processes as the upper end climbs. */
type Slip = readonly [
  name: string,
  pcsaCm2: number,
  fibreMm: number,
  lower: Landmark,
  z: number,
  upper: Landmark,
];

const sacralSpines = {
  s1: at('pelvis', -44, -10, 7),
  s2: at('pelvis', -56, -21, 7),
  s4: at('pelvis', -79, -45, 7),
  s3: at('pelvis', -77, -46, 18),
  ilium: at('pelvis', -71, -40, 31),
  iliumHigh: at('pelvis', -58, -22, 35),
} as const;

const slips: readonly Slip[] = [
  ['t1', 1.17, 110, at('l1', -58, 16, 4), 6, at('t3', -38, 57, 37)],
  ['t2', 1.18, 115, at('l2', -62, 7, 12), 8, at('t3', -39, 37, 38)],
  ['t3', 1.05, 117, at('l3', -69, 9, 14), 8, at('t3', -44, 13, 38)],
  ['t4', 0.42, 117, at('l4', -75, 6, 20), 9, at('t6', -58, 66, 40)],
  ['t5', 0.48, 110, at('l4', -76, 2, 20), 10, at('t6', -59, 36, 40)],
  ['t6', 0.64, 112, at('l5', -52, -2, 7), 12, at('t6', -56, 8, 34)],
  ['t7', 0.52, 127, sacralSpines.s1, 14, at('t9', -48, 71, 30)],
  ['t8', 0.8, 138, sacralSpines.s2, 17, at('t9', -47, 41, 29)],
  ['t9', 1.02, 135, sacralSpines.s4, 18, at('t9', -45, 23, 30)],
  ['t10', 1.13, 125, sacralSpines.s3, 25, at('t12', -36, 96, 18)],
  ['t11', 1.46, 110, sacralSpines.ilium, 32, at('t12', -36, 62, 10)],
  ['t12', 1.44, 88, sacralSpines.iliumHigh, 35, at('t12', -40, 26, 10)],
  ['r4', 0.43, 149, at('l4', -75, 6, 20), 14, at('t6', -47, 66, 48)],
  ['r5', 0.45, 139, at('l4', -76, 2, 20), 17, at('t6', -55, 37, 52)],
  ['r6', 0.57, 148, at('l5', -52, -2, 7), 20, at('t6', -52, 10, 51)],
  ['r7', 0.53, 144, sacralSpines.s1, 24, at('t9', -50, 74, 52)],
  ['r8', 0.77, 119, sacralSpines.s2, 28, at('t9', -54, 46, 55)],
  ['r9', 0.74, 103, sacralSpines.s4, 31, at('t9', -57, 16, 59)],
  ['r10', 1.23, 123, sacralSpines.s3, 35, at('t12', -59, 93, 60)],
  ['r11', 1.72, 115, sacralSpines.ilium, 44, at('t12', -58, 45, 56)],
  ['r12', 1.51, 75, sacralSpines.iliumHigh, 47, at('t12', -64, 5, 60)],
];

const order: readonly RigidBody[] = ['pelvis', 'l5', 'l4', 'l3', 'l2', 'l1'];

function thoracicLongissimus(): FascicleShape[] {
  return slips.map(([name, pcsaCm2, fibreMm, lower, z, upper]) => {
    const start = order.indexOf(lower[0]);
    const over = (['l4', 'l3', 'l2'] as const).filter((body) => order.indexOf(body) > start);
    const high: Landmark[] = upper[0] === 't12' ? [] : [at('t12', -42, 95, z + 5)];
    const [first = upper, ...rest] = [...over.map((body) => behind(body, z)), ...high, upper];
    return {
      name: `ltt-${name}`,
      muscle: 'longissimus-thoracis',
      pcsaCm2,
      fibreMm,
      path: [lower, first, ...rest],
    };
  });
}

export const erectorSpinae: readonly FascicleShape[] = [
  ...lumborum('iliocostalis-lumborum', 'icl', 'transverseTip', iliocostalisLumborum),
  ...lumborum('longissimus-lumborum', 'ltl', 'accessory', longissimusLumborum),
  ...thoracicIliocostalis(),
  ...thoracicLongissimus(),
];
