import { type Caution, type Equipment, type Exercise, exercises, type Position } from '#library';
import type { Person } from '../person.ts';

export type RuledOut =
  | { readonly by: 'person' }
  | { readonly by: 'caution'; readonly caution: Caution }
  | { readonly by: 'position'; readonly position: Position }
  | { readonly by: 'equipment'; readonly equipment: Equipment };

/** What keeps this person from an exercise; `undefined` when nothing does. */
export function ruledOut(
  exercise: Exercise,
  person: Person,
  excluded: readonly string[],
): RuledOut | undefined {
  if (excluded.includes(exercise.id)) return { by: 'person' };
  const caution = exercise.notWith.find((one) => person.cautions.includes(one));
  if (caution) return { by: 'caution', caution };
  if (person.cannotTake.includes(exercise.position)) return { by: 'position', position: exercise.position };
  const equipment = exercise.equipment.find((one) => !person.equipment.includes(one));
  return equipment && { by: 'equipment', equipment };
}

/** The exercises this person can do, in the order of the library. */
export function ableExercises(person: Person, excluded: readonly string[]): readonly Exercise[] {
  return exercises.filter((exercise) => !ruledOut(exercise, person, excluded));
}
