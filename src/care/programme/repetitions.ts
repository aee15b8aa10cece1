import type { Exercise } from '#library';

/** How many repetitions are added at once; holds are added one at a time and never made longer. */
export function addedReps({ dose, sides }: Exercise): number {
  if (sides === 'alternate') return 2;
  return dose.kind === 'holds' || dose.reps < 8 ? 1 : 2;
}

/** After so many more repetitions comes the next rung (McGill: short holds, more of them; ACSM: 8–12, up to 15). */
export function mostReps(exercise: Exercise): number {
  return exercise.dose.reps + 2 * addedReps(exercise);
}
