import { axialSpondyloarthritis } from './axial-spondyloarthritis.ts';
import { discRelated } from './disc-related.ts';
import { facet } from './facet.ts';
import { nonSpinal } from './non-spinal.ts';
import type { Pattern } from './pattern.ts';
import { radiculopathy } from './radiculopathy.ts';
import { sacroiliac } from './sacroiliac.ts';
import { scoliosis } from './scoliosis.ts';
import { spinalStenosis } from './spinal-stenosis.ts';
import { trunkMuscle } from './trunk-muscle.ts';

/** The patterns that likelihood ratios may rank. */
export const patterns: readonly Pattern[] = [
  trunkMuscle,
  discRelated,
  radiculopathy,
  facet,
  sacroiliac,
  spinalStenosis,
  axialSpondyloarthritis,
  scoliosis,
  nonSpinal,
];
