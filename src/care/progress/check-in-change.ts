import { daysBetween } from './calendar.ts';
import type { CheckInEntry } from './history.ts';
import { importantPoints } from './pain-trend.ts';

/** A check-in of fewer days ago is about the same week. */
const leastDaysApart = 5;

export type CheckInChange =
  | { readonly kind: 'first'; readonly latest: number }
  | {
      readonly kind: 'down' | 'up' | 'about-the-same';
      readonly latest: number;
      readonly before: number;
      /** From 2 points on. */
      readonly real: boolean;
    }
  | { readonly kind: 'no-average' };

/** This week's average pain beside the one told before. */
export function checkInChange(checkIns: readonly CheckInEntry[]): CheckInChange {
  const told = checkIns.flatMap(({ painAverage, localDay }) =>
    painAverage === undefined ? [] : [{ nrs: painAverage, localDay }],
  );
  const latest = told.at(-1);
  if (!latest) return { kind: 'no-average' };
  const before = told.findLast(({ localDay }) => daysBetween(localDay, latest.localDay) >= leastDaysApart);
  if (!before) return { kind: 'first', latest: latest.nrs };
  const change = latest.nrs - before.nrs;
  return {
    kind: change === 0 ? 'about-the-same' : change < 0 ? 'down' : 'up',
    latest: latest.nrs,
    before: before.nrs,
    real: Math.abs(change) >= importantPoints,
  };
}
