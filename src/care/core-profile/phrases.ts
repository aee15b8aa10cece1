import { type MuscleGroup, muscleGroupNames } from '#library';

/** "46 s". */
export function seconds(s: number): string {
  return `${Math.round(s)} s`;
}

/** A place of 100 as it is said: never 0 and never 100. */
export function place(percentile: number): number {
  return Math.min(99, Math.max(1, Math.round(percentile)));
}

/** "left side", "left side and back", "left side, back and front". */
export function groupList(groups: readonly MuscleGroup[]): string {
  const names = groups.map((group) => muscleGroupNames[group]);
  const last = names.at(-1);
  return names.length < 2 ? (last ?? '') : `${names.slice(0, -1).join(', ')} and ${last}`;
}
