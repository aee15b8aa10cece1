import { type ExerciseLoad, exerciseLoad, standingN } from '#care';
import { exerciseById } from '#library';
import type { Range, Subject } from '#spine';

export interface LoadQuestion {
  readonly key: string;
  readonly subject: Subject;
  readonly exerciseIds: readonly string[];
}

/** One exercise for one body; without `load` when the model could not answer. */
export interface LoadAnswer {
  readonly key: string;
  readonly exerciseId: string;
  readonly standingN?: Range;
  readonly load?: ExerciseLoad;
}

/** Answers one by one, so that the page can show how far it is. A body or exercise that the model refuses has no numbers. */
export function* loadAnswers({ key, subject, exerciseIds }: LoadQuestion): Generator<LoadAnswer> {
  const standing = orNothing(() => standingN(subject));
  for (const exerciseId of exerciseIds) {
    const exercise = exerciseById(exerciseId);
    const load = standing && exercise && orNothing(() => exerciseLoad(exercise, subject));
    yield { key, exerciseId, ...(standing && { standingN: standing }), ...(load && { load }) };
  }
}

function orNothing<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
