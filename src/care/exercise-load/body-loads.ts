import { type Exercise, exercises } from '#library';
import { modelVersion, namedPostures, posedInRad, type Range, type Subject, spineLoad } from '#spine';
import type { Person } from '../person.ts';
import type { ExerciseLoads } from '../programme/load-ceiling.ts';
import { type ExerciseLoad, exerciseLoad } from './exercise-load.ts';

/** The model's numbers for one body: standing, and every exercise of the library. */
export interface BodyLoads {
  readonly key: string;
  /** Compression at L4/5 standing at ease, newtons: what the rest is compared with. */
  readonly standingN: Range;
  readonly exercises: readonly ExerciseLoad[];
}

/** The body of somebody who has said sex, height and mass, to the centimetre and kilogram; else undefined. */
export function subjectOf({ sex, heightM, massKg }: Person): Subject | undefined {
  if (sex === undefined || heightM === undefined || massKg === undefined) return undefined;
  return { sex, heightM: Math.round(heightM * 100) / 100, massKg: Math.round(massKg) };
}

/** Names everything that the numbers depend on besides the library: two bodies with one key have the same numbers. */
export function bodyKey({ sex, heightM, massKg }: Subject): string {
  return [modelVersion, sex, heightM, massKg].join(' ');
}

/** All numbers for a body; `onDone` hears of each exercise that is finished. Throws as `spineLoad`. */
export function bodyLoads(
  subject: Subject,
  onDone: (done: number, of: number) => void = () => {},
  of: readonly Exercise[] = exercises,
): BodyLoads {
  const found = of.map((exercise, i) => {
    const load = exerciseLoad(exercise, subject);
    onDone(i + 1, of.length);
    return load;
  });
  return { key: bodyKey(subject), standingN: standingN(subject), exercises: found };
}

/** Compression at L4/5 standing at ease, newtons. Throws as `spineLoad`. */
export function standingN(subject: Subject): Range {
  const standing = namedPostures.find(({ id }) => id === 'standing');
  if (!standing) throw new RangeError('the model has no posture "standing"');
  const { poseDeg, supports } = standing;
  return spineLoad({ subject, pose: posedInRad(poseDeg), supports }).levels['L4/L5'].compressionN;
}

/** The peaks that the ceiling of the programme reads. */
export function peakLoads({ exercises: found }: Pick<BodyLoads, 'exercises'>): ExerciseLoads {
  return Object.fromEntries(found.map(({ exerciseId, peak }) => [exerciseId, peak.compressionN.value]));
}
