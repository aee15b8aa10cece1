import type { FascicleShape, Muscle } from './fascicle.ts';
import { at, type Lumbar, on } from './landmarks.ts';
import type { Landmark } from './rigid-bodies.ts';

/* Lines from bone to bone only. The sheets that end on the linea alba pull on the opposite sheet, not on a bone; a massless
   abdomen would carry them for nothing (a free strut), so here they count only through the abdominal pressure.
   Of the internal oblique about a third ends on ribs, the hindmost fibres from the iliac crest (Gray 1918); the rest runs to
   the linea alba and the pubis. Cross-sections: obliques after Stokes & Gardner-Morse 1999, the share whose fibres end on
   pelvis and ribs; rectus after Bruno 2015. @NOTE the shares (external 6.6, internal 5.0 of about 15 cm² a side) are the
   project's estimate. */
type Row = readonly [name: string, muscle: Muscle, pcsaCm2: number, fibreMm: number, Landmark, Landmark];

const rows: readonly Row[] = [
  ['ra', 'rectus-abdominis', 7.06, 303, at('pelvis', 84, -167, 13), at('t6', 196, -31, 57)],
  ['eo-r7', 'external-oblique', 1.3, 87, at('pelvis', 90, -110, 40), at('t9', 99, -44, 148)],
  ['eo-r8', 'external-oblique', 1.3, 111, at('pelvis', 92, -95, 70), at('t9', 74, -64, 157)],
  ['eo-r9', 'external-oblique', 1.3, 120, at('pelvis', 92, -60, 110), at('t9', 51, -83, 159)],
  ['eo-r10', 'external-oblique', 1.26, 76, at('pelvis', 83, -21, 130), at('t12', 0, -15, 153)],
  ['eo-r11', 'external-oblique', 1.03, 76, at('pelvis', 48, -9, 104), at('t12', -30, -29, 128)],
  ['eo-r12', 'external-oblique', 0.47, 61, at('pelvis', 18, -6, 76), at('t12', -50, -38, 95)],
  ['io-r9', 'internal-oblique', 1.98, 97, at('pelvis', 78, -12, 129), at('t9', 119, -119, 151)],
  ['io-r10', 'internal-oblique', 1.97, 96, at('pelvis', 54, -6, 114), at('t12', 42, -45, 170)],
  ['io-r11', 'internal-oblique', 1.05, 90, at('pelvis', 27, -10, 89), at('t12', 6, -53, 155)],
];

/* Latissimus: lumbar spinous processes and iliac crest to the side of the chest, where it leaves the trunk; Bogduk 1998. */
const armpit = at('t6', 30, 5, 159);
const lastRibs = (z: number): Landmark => at('t12', -43, -10, z);
const latissimusRows: readonly (readonly [
  name: string,
  pcsaCm2: number,
  fibreMm: number,
  Landmark,
  z: number,
])[] = [
  ['ld-l1', 1.15, 330, at('l1', -42, 9, 4), 88],
  ['ld-l2', 0.81, 356, at('l2', -41, 2, 4), 100],
  ['ld-l3', 0.67, 378, at('l3', -40, 4, 4), 110],
  ['ld-l4', 0.48, 397, at('l4', -42, 4, 5), 117],
  ['ld-l5', 0.52, 420, at('l5', -39, 5, 4), 121],
  ['ld-ilium', 0.36, 469, at('pelvis', -8, -28, 49), 130],
];

/* Transversus: hoops around the belly from each lumbar transverse process; Urquhart 2005. They pull on no joint, they
   pay for the abdominal pressure. */
const transversusRows: readonly (readonly [body: Lumbar, pcsaCm2: number])[] = [
  ['l1', 1.6],
  ['l2', 0.63],
  ['l3', 0.63],
  ['l4', 0.63],
  ['l5', 1.9],
];

export const abdominals: readonly FascicleShape[] = rows.map(
  ([name, muscle, pcsaCm2, fibreMm, lower, upper]) => ({
    name,
    muscle,
    pcsaCm2,
    fibreMm,
    path: [lower, upper],
  }),
);

export const latissimus: readonly FascicleShape[] = latissimusRows.map(
  ([name, pcsaCm2, fibreMm, lower, z]) => ({
    name,
    muscle: 'latissimus-dorsi',
    pcsaCm2,
    fibreMm,
    path: [lower, lastRibs(z), armpit],
  }),
);

export const transversus: readonly FascicleShape[] = transversusRows.map(([body, pcsaCm2]) => ({
  name: `tra-${body}`,
  muscle: 'transversus-abdominis',
  pcsaCm2,
  fibreMm: 148,
  path: [on(body, 'transverseFront'), at('t12', 90, -100, 40)],
}));
