import { aorticAneurysm } from './aortic-aneurysm.ts';
import { axialSpondyloarthritis } from './axial-spondyloarthritis.ts';
import { caudaEquina } from './cauda-equina.ts';
import type { BackCondition } from './condition.ts';
import { cordCompression } from './cord-compression.ts';
import { discRelated } from './disc-related.ts';
import { facet } from './facet.ts';
import { fracture } from './fracture.ts';
import { infection } from './infection.ts';
import { malignancy } from './malignancy.ts';
import { muscleStrain } from './muscle-strain.ts';
import { nonSpinal } from './non-spinal.ts';
import { pregnancyRelated } from './pregnancy-related.ts';
import { radiculopathy } from './radiculopathy.ts';
import { sacroiliac } from './sacroiliac.ts';
import { scoliosis } from './scoliosis.ts';
import { spinalStenosis } from './spinal-stenosis.ts';
import { sprain } from './sprain.ts';
import { trunkMuscle } from './trunk-muscle.ts';

/** Every condition, those that people look for most first, those that must not wait after them. */
export const conditions: readonly BackCondition[] = [
  radiculopathy,
  discRelated,
  spinalStenosis,
  axialSpondyloarthritis,
  scoliosis,
  facet,
  sacroiliac,
  muscleStrain,
  sprain,
  trunkMuscle,
  fracture,
  infection,
  malignancy,
  caudaEquina,
  cordCompression,
  aorticAneurysm,
  nonSpinal,
  pregnancyRelated,
];

/** `undefined` for an id that this library does not have. */
export const conditionById = (id: string): BackCondition | undefined =>
  conditions.find((condition) => condition.id === id);
