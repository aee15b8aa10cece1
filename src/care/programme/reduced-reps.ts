import type { Exercise } from '#library';

/** Fewer repetitions of the same, at least one, and as many for each side when sides alternate. */
export function reducedReps(reps: number, share: number, sides: Exercise['sides']): number {
  const unit = sides === 'alternate' ? 2 : 1;
  return share < 1 ? Math.min(reps, Math.max(unit, unit * Math.round((reps * share) / unit))) : reps;
}
