import { mondayOf, weekDays, weekNumber } from './calendar.ts';
import type { SessionEntry } from './history.ts';

/** A session counts when something in it was done and it was ended. */
export function countsAsDone(session: SessionEntry): boolean {
  return session.finished !== undefined && session.sets.length > 0;
}

export interface WeekDay {
  readonly localDay: string;
  readonly done: boolean;
  readonly today: boolean;
}

/** The days of this week, Monday first, and how many sessions were done in it. */
export function thisWeek(
  sessions: readonly SessionEntry[],
  today: string,
): { readonly days: readonly WeekDay[]; readonly done: number } {
  const done = sessions.filter(
    (session) => countsAsDone(session) && weekNumber(session.localDay) === weekNumber(today),
  );
  const days = weekDays(today).map((localDay) => ({
    localDay,
    done: done.some((session) => session.localDay === localDay),
    today: localDay === today,
  }));
  return { days, done: done.length };
}

export interface WeekCount {
  /** Monday of the week. */
  readonly monday: string;
  readonly done: number;
}

/** Sessions done in each week, from the week of the first one to this week, at most `most` weeks. */
export function sessionsByWeek(
  sessions: readonly SessionEntry[],
  today: string,
  most: number,
): readonly WeekCount[] {
  const done = sessions.filter(countsAsDone);
  const weeks = done.map(({ localDay }) => weekNumber(localDay));
  if (weeks.length === 0) return [];
  const last = Math.max(weekNumber(today), ...weeks);
  const first = Math.max(Math.min(...weeks), last - most + 1);
  return Array.from({ length: last - first + 1 }, (_, i) => ({
    monday: mondayOf(first + i),
    done: weeks.filter((week) => week === first + i).length,
  }));
}
