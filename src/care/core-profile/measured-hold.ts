import type { CoreTest } from '#library';
import { assertHold, type Estimate } from './hold.ts';
import { daysBetween } from './local-days.ts';

/** One go at a test, as it was recorded. */
export interface CoreResult {
  readonly testId: string;
  readonly holdS: number;
  readonly ended: 'form-lost' | 'tired' | 'cap' | 'pain' | 'leg-symptoms' | 'slip' | 'interrupted';
  readonly counted: boolean;
  readonly localDay: string;
}

/** What is taken as the person's hold: the best of a day, averaged over the latest days within two weeks, at most four. */
export interface MeasuredHold {
  readonly holdS: Estimate;
  /** Error of `holdS`, in seconds. */
  readonly errorS: number;
  readonly days: readonly { readonly localDay: string; readonly holdS: number }[];
  /** The hold reached the longest time counted, so it may be longer. */
  readonly atCap: boolean;
}

/** One day of side bridges errs by 11 s; after four the error falls so slowly that more days are not worth their toil. */
export const mostDaysAveraged = 4;
/** Days that belong to one check. */
export const sameCheckDays = 14;

/** A hold that ended for another reason than the muscles says nothing about them. */
export function showsEndurance({ counted, ended }: Pick<CoreResult, 'counted' | 'ended'>): boolean {
  return counted && (ended === 'tired' || ended === 'form-lost' || ended === 'cap');
}

export function measuredHold(results: readonly CoreResult[], test: CoreTest): MeasuredHold | undefined {
  const bestOfDay = new Map<string, number>();
  for (const result of results) {
    assertHold(result.holdS);
    if (result.testId !== test.id || !showsEndurance(result)) continue;
    const best = bestOfDay.get(result.localDay) ?? 0;
    bestOfDay.set(result.localDay, Math.max(best, Math.min(result.holdS, test.capS)));
  }
  const newestFirst = [...bestOfDay].sort(([a], [b]) => (a < b ? 1 : -1));
  const newest = newestFirst[0];
  if (!newest) return undefined;
  const days = newestFirst
    .filter(([localDay]) => daysBetween(localDay, newest[0]) <= sameCheckDays)
    .slice(0, mostDaysAveraged)
    .map(([localDay, holdS]) => ({ localDay, holdS }));
  const value = days.reduce((sum, day) => sum + day.holdS, 0) / days.length;
  const errorS = test.typicalErrorS / Math.sqrt(days.length);
  return {
    holdS: { value, low: Math.max(0, value - errorS), high: value + errorS },
    errorS,
    days,
    atCap: days.some((day) => day.holdS >= test.capS),
  };
}
