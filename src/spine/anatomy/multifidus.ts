import type { FascicleShape } from './fascicle.ts';
import { at, on } from './landmarks.ts';
import type { Landmark } from './rigid-bodies.ts';

/* Fascicles and their lower ends: Macintosh & Bogduk 1986; cross-sections and fibre lengths: Bogduk 1992 and Delp 2001 as
   scaled by Bruno 2015 (volume over fibre length). */
const sacralMammillary = at('pelvis', -40, 13, 31);
const spine = (level: number): Landmark =>
  level === 1
    ? at('pelvis', -63, -16, 29)
    : level === 2
      ? at('pelvis', -71, -29, 26)
      : level === 3
        ? at('pelvis', -82, -45, 24)
        : at('pelvis', -92, -66, 23);
const posteriorSpine = (x: number, y: number): Landmark => at('pelvis', x, y, 49);
const sacrumBack = (x: number, y: number, z: number): Landmark => at('pelvis', x, y, z);

type Row = readonly [name: string, pcsaCm2: number, fibreMm: number, lower: Landmark, upper: Landmark];

const rows: readonly Row[] = [
  ['mf-l1-lamina', 0.15, 38, on('l3', 'mammillary'), on('l1', 'lamina')],
  ['mf-l1-short', 0.43, 54, on('l4', 'mammillary'), on('l1', 'lamina')],
  ['mf-l1-l5', 0.48, 89, on('l5', 'mammillary'), on('l1', 'spinousTip')],
  ['mf-l1-s1', 0.42, 108, sacralMammillary, on('l1', 'spinousTip')],
  ['mf-l1-ilium', 0.7, 123, posteriorSpine(-44, -45), on('l1', 'spinousTip')],
  ['mf-l2-lamina', 0.26, 32, on('l4', 'mammillary'), on('l2', 'lamina')],
  ['mf-l2-short', 0.45, 58, on('l5', 'mammillary'), on('l2', 'lamina')],
  ['mf-l2-s1', 0.48, 75, sacralMammillary, on('l2', 'spinousTip')],
  ['mf-l2-ilium', 1.28, 101, posteriorSpine(-46, -50), on('l2', 'spinousTip')],
  ['mf-l2-ilium-low', 1.46, 111, posteriorSpine(-49, -63), on('l2', 'spinousTip')],
  ['mf-l3-lamina', 0.3, 37, on('l5', 'mammillary'), on('l3', 'lamina')],
  ['mf-l3-short', 0.73, 49, sacralMammillary, on('l3', 'lamina')],
  ['mf-l3-sacrum-low', 0.9, 118, sacrumBack(-64, -106, 30), on('l3', 'spinousTip')],
  ['mf-l3-sacrum', 0.9, 100, sacrumBack(-53, -87, 34), on('l3', 'spinousTip')],
  ['mf-l3-sacrum-side', 0.9, 100, sacrumBack(-53, -87, 37), on('l3', 'spinousTip')],
  ['mf-l4-lamina', 0.26, 36, sacralMammillary, on('l4', 'lamina')],
  ['mf-l4-short', 1.1, 45, spine(1), on('l4', 'lamina')],
  ['mf-l4-s2', 0.98, 64, spine(2), on('l4', 'spinousTip')],
  ['mf-l4-sacrum', 0.98, 82, sacrumBack(-61, -100, 28), on('l4', 'spinousTip')],
  ['mf-l4-sacrum-low', 0.98, 94, sacrumBack(-70, -112, 25), on('l4', 'spinousTip')],
  ['mf-l5-lamina', 0.62, 26, sacrumBack(-33, -60, 25), on('l5', 'lamina')],
  ['mf-l5-short', 0.39, 15, at('pelvis', -49, -20, 23), on('l5', 'lamina')],
  ['mf-l5-s2', 0.39, 41, spine(2), on('l5', 'spinousTip')],
  ['mf-l5-s3', 0.39, 57, spine(3), on('l5', 'spinousTip')],
  ['mf-l5-s4', 0.39, 76, spine(4), on('l5', 'spinousTip')],
  ['mf-t12-l4', 0.87, 56, on('l4', 'mammillary'), at('t12', -47, 2, 2)],
  ['mf-t11-l3', 1.26, 82, on('l3', 'mammillary'), at('t12', -56, 39, 2)],
  ['mf-t10-l2', 0.78, 74, on('l2', 'mammillary'), at('t12', -54, 72, 3)],
  ['mf-t9-l1', 0.82, 69, on('l1', 'mammillary'), at('t9', -53, 1, 5)],
];

export const multifidus: readonly FascicleShape[] = rows.map(([name, pcsaCm2, fibreMm, lower, upper]) => ({
  name,
  muscle: 'multifidus',
  pcsaCm2,
  fibreMm,
  fibreShare: name.startsWith('mf-l5') ? 0.7 : /short|lamina/.test(name) ? 0.71 : 0.77,
  path: [lower, upper],
}));
