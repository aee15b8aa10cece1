import type { SessionSoFar } from './session-so-far.ts';

/** Pain above this ends an exercise (pain monitoring after Thomeé 1997 and Silbernagel 2007: 0–5 of 10 may go on). */
export const stopAbovePain = 5;

/** This many exercises ended by pain end the session. */
export const stopsThatEnd = 2;

export function stopsExercise(nrs: number | undefined): boolean {
  return nrs !== undefined && nrs > stopAbovePain;
}

/** How many exercises of the session hurt too much. */
export function stopsSoFar({ items, pain }: Pick<SessionSoFar, 'items' | 'pain'>): number {
  return items.filter(({ exerciseId }) => stopsExercise(pain[exerciseId])).length;
}
