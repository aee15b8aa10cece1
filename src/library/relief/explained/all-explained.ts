import { clinicTraction } from './clinic-traction.ts';
import type { ExplainedRelief } from './explained-relief.ts';
import { inversion } from './inversion.ts';
import { walkingInWater } from './walking-in-water.ts';

/** What is told about and never guided. */
export const explainedReliefs: readonly ExplainedRelief[] = [walkingInWater, clinicTraction, inversion];

export const explainedReliefById = (id: string): ExplainedRelief | undefined =>
  explainedReliefs.find((one) => one.id === id);
