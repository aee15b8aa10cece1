import { dayNumber, daysBetween } from '../progress/calendar.ts';
import type { CheckInEntry, SessionEntry } from '../progress/history.ts';
import { importantPoints, reaches } from '../progress/pain-trend.ts';
import { dayPains, meanOf } from './day-pain.ts';

export type Deload = 'fourth-week' | 'more-pain' | 'two-failed';

const everyWeeks = 4;
/** With fewer weeks of training before it there is nothing to recover from. */
const fewestWeeksTrained = 2;
const failsNeeded = 2;
const fewestTold = 2;

/** Why this week is done with less; undefined when it is not. */
export function deloadOf(
  done: readonly SessionEntry[],
  checkIns: readonly CheckInEntry[],
  today: string,
): Deload | undefined {
  if (hasMorePain(checkIns, today)) return 'more-pain';
  if (failedTwice(done, today)) return 'two-failed';
  return isFourthWeek(done, today) ? 'fourth-week' : undefined;
}

/** The mean of the last seven days is 2 points above that of the seven before. */
function hasMorePain(checkIns: readonly CheckInEntry[], today: string): boolean {
  const now = dayNumber(today);
  const told = dayPains(checkIns, today);
  const week = (back: number) =>
    told.filter(([day]) => now - day >= 7 * back && now - day < 7 * (back + 1)).map(([, nrs]) => nrs);
  const [latest, before] = [week(0), week(1)];
  if (latest.length < fewestTold || before.length < fewestTold) return false;
  return reaches((meanOf(latest) ?? 0) - (meanOf(before) ?? 0), importantPoints);
}

/** The last two sessions were broken off; one week, or until one is completed. */
function failedTwice(done: readonly SessionEntry[], today: string): boolean {
  const last = done.slice(-failsNeeded);
  const latest = last.at(-1);
  if (!latest || last.length < failsNeeded) return false;
  return (
    daysBetween(latest.localDay, today) < 7 && last.every(({ finished }) => finished?.how !== 'completed')
  );
}

/** Weeks are counted from the first session; the fourth is easy when two of the three before it had sessions. */
function isFourthWeek(done: readonly SessionEntry[], today: string): boolean {
  const [first] = done;
  if (!first) return false;
  const weekOf = (localDay: string) => Math.floor(daysBetween(first.localDay, localDay) / 7);
  const week = weekOf(today);
  if (week < 0 || week % everyWeeks !== everyWeeks - 1) return false;
  const trained = new Set(done.map(({ localDay }) => weekOf(localDay)));
  const before = [week - 1, week - 2, week - 3].filter((one) => trained.has(one));
  return before.length >= fewestWeeksTrained;
}
