import type { Subject } from '#spine';
import type { ExerciseLoads } from '../programme/load-ceiling.ts';
import { averagePeaksN } from './average-peaks.ts';

/** The peaks for an average body of that sex; where the sex is not told, the larger of the two. */
export function averageLoads(sex: Subject['sex'] | undefined): ExerciseLoads {
  return sex === undefined ? either : bySex[sex];
}

const peaks = Object.entries(averagePeaksN);
const bySex: Readonly<Record<Subject['sex'], ExerciseLoads>> = {
  female: Object.fromEntries(peaks.map(([id, [female]]) => [id, female])),
  male: Object.fromEntries(peaks.map(([id, [, male]]) => [id, male])),
};
const either: ExerciseLoads = Object.fromEntries(
  peaks.map(([id, [female, male]]) => [id, Math.max(female, male)]),
);
