import type { FascicleShape } from './fascicle.ts';
import { at, type Lumbar, on } from './landmarks.ts';
import type { Landmark } from './rigid-bodies.ts';

/* Psoas: Bogduk, Pearcy & Hadfield 1992; it turns over the brim of the pelvis, from where it pulls. */
const brim = at('pelvis', 90, -128, 92);

const psoasRows: readonly (readonly [name: string, pcsaCm2: number, fibreMm: number, upper: Landmark])[] = [
  ['ps-l1-body', 2.53, 141, at('l1', -5, 31, 24)],
  ['ps-l1', 0.76, 149, on('l1', 'psoasTransverse')],
  ['ps-l1-disc', 1.48, 137, on('l1', 'psoasDisc')],
  ['ps-l2', 2.86, 129, on('l2', 'psoasTransverse')],
  ['ps-l2-disc', 1.81, 130, on('l2', 'psoasDisc')],
  ['ps-l3', 1.66, 123, on('l3', 'psoasTransverse')],
  ['ps-l3-disc', 0.62, 101, on('l3', 'psoasDisc')],
  ['ps-l4', 2.9, 96, on('l4', 'psoasTransverse')],
  ['ps-l4-disc', 1.28, 100, on('l4', 'psoasDisc')],
  ['ps-l5', 2.87, 110, on('l5', 'psoasTransverse')],
  ['ps-l5-disc', 3.59, 100, on('l5', 'psoasDisc')],
];

/* Quadratus lumborum: Phillips, Mercer & Bogduk 2008. */
const crest = {
  back: at('pelvis', -13, -25, 73),
  middle: at('pelvis', -2, -15, 77),
  front: at('pelvis', 6, -9, 86),
} as const;
const rib12 = {
  near: at('t12', -42, 14, 49),
  neck: at('t12', -50, 9, 59),
  half: at('t12', -54, 3, 68),
  tip: at('t12', -57, -15, 92),
} as const;
const t12 = at('t12', 3, 9, 26);
const tp = (body: Lumbar): Landmark => on(body, 'transverseFront');

const quadratusRows: readonly (readonly [
  name: string,
  pcsaCm2: number,
  fibreMm: number,
  Landmark,
  Landmark,
])[] = [
  ['ql-back-l3', 0.65, 46, crest.back, tp('l3')],
  ['ql-middle-l4', 1.35, 27, crest.middle, tp('l4')],
  ['ql-middle-l3', 0.51, 40, crest.middle, tp('l3')],
  ['ql-middle-l2', 0.34, 56, crest.middle, tp('l2')],
  ['ql-front-l1', 0.82, 78, crest.front, tp('l1')],
  ['ql-front-l2', 0.54, 55, crest.front, tp('l2')],
  ['ql-front-l3', 0.83, 39, crest.front, tp('l3')],
  ['ql-l3-rib-tip', 0.43, 60, tp('l3'), rib12.tip],
  ['ql-l3-rib-half', 0.47, 63, tp('l3'), rib12.half],
  ['ql-l3-rib-near', 0.86, 67, tp('l3'), rib12.near],
  ['ql-l2-rib-near', 3.28, 43, tp('l2'), rib12.near],
  ['ql-l4-rib-tip', 0.51, 76, tp('l4'), rib12.tip],
  ['ql-middle-t12', 0.47, 118, crest.middle, t12],
  ['ql-front-t12', 0.88, 116, crest.front, t12],
  ['ql-middle-rib', 0.3, 106, crest.middle, rib12.neck],
  ['ql-front-rib-neck', 0.56, 104, crest.front, rib12.neck],
  ['ql-front-rib-half', 0.38, 99, crest.front, rib12.half],
  ['ql-front-rib-tip', 0.44, 85, crest.front, rib12.tip],
];

export const psoas: readonly FascicleShape[] = psoasRows.map(([name, pcsaCm2, fibreMm, upper]) => ({
  name,
  muscle: 'psoas',
  pcsaCm2,
  fibreMm,
  path: [brim, upper],
}));

export const quadratus: readonly FascicleShape[] = quadratusRows.map(
  ([name, pcsaCm2, fibreMm, lower, upper]) => ({
    name,
    muscle: 'quadratus-lumborum',
    pcsaCm2,
    fibreMm,
    fibreShare: /rib|t12/.test(name) ? 0.66 : 0.54,
    path: [lower, upper],
  }),
);
