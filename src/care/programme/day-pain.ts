import { dayNumber } from '../progress/calendar.ts';
import type { CheckInEntry } from '../progress/history.ts';
import { lastOfEachDay } from '../progress/pain-course.ts';

/** Pain at the moment of asking, the last of each day up to today, by day number in rising order. */
export function dayPains(
  checkIns: readonly CheckInEntry[],
  today: string,
): readonly (readonly [day: number, nrs: number])[] {
  const last = dayNumber(today);
  return [...lastOfEachDay(checkIns, ({ painNow }) => painNow)].filter(([day]) => day <= last);
}

export function meanOf(values: readonly number[]): number | undefined {
  return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : undefined;
}
