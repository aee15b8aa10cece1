import { dayNumber, dayOf } from './calendar.ts';
import type { CheckInEntry } from './history.ts';

export interface DayPain {
  readonly localDay: string;
  /** Days since the first day of the course. */
  readonly day: number;
  readonly nrs: number;
}

export interface WeekPain {
  /** From 0, counted from the first day of the course. */
  readonly week: number;
  /** Where the value stands, in days since the first day. */
  readonly day: number;
  /** The last day of the week that has a value. */
  readonly localDay: string;
  readonly nrs: number;
}

export interface PainCourse {
  /** Pain at the moment of asking, one value a day. */
  readonly days: readonly DayPain[];
  readonly weeks: readonly WeekPain[];
  /** `average`: told by the person for the week. `now`: mean of the daily values. The two are never mixed. */
  readonly of: 'average' | 'now';
}

/** Pain over time. On a day, the value recorded last counts. */
export function painCourse(checkIns: readonly CheckInEntry[]): PainCourse {
  const now = lastOfEachDay(checkIns, ({ painNow }) => painNow);
  const told = lastOfEachDay(checkIns, ({ painAverage }) => painAverage);
  const first = Math.min(...now.keys(), ...told.keys());
  const days = [...now].map(([day, nrs]) => ({ localDay: dayOf(day), day: day - first, nrs }));
  const toldWeeks = weekly(told, first, (values) => values.at(-1) ?? 0);
  const nowWeeks = weekly(now, first, (values) => values.reduce((sum, nrs) => sum + nrs, 0) / values.length);
  const of = toldWeeks.length > 0 && span(toldWeeks) >= span(nowWeeks) - 1 ? 'average' : 'now';
  return { days, weeks: of === 'average' ? toldWeeks : nowWeeks, of };
}

function span(weeks: readonly WeekPain[]): number {
  return (weeks.at(-1)?.week ?? 0) - (weeks[0]?.week ?? 0);
}

/** Day numbers in rising order with the last value recorded for each. */
export function lastOfEachDay(
  checkIns: readonly CheckInEntry[],
  read: (checkIn: CheckInEntry) => number | undefined,
): ReadonlyMap<number, number> {
  const byDay = new Map<number, number>();
  for (const checkIn of checkIns) {
    const value = read(checkIn);
    if (value !== undefined) byDay.set(dayNumber(checkIn.localDay), value);
  }
  return new Map([...byDay].sort(([a], [b]) => a - b));
}

function weekly(
  byDay: ReadonlyMap<number, number>,
  first: number,
  read: (values: readonly number[]) => number,
): readonly WeekPain[] {
  const weeks = new Map<number, { days: number[]; values: number[] }>();
  for (const [day, value] of byDay) {
    const week = Math.floor((day - first) / 7);
    const so = weeks.get(week) ?? { days: [], values: [] };
    so.days.push(day - first);
    so.values.push(value);
    weeks.set(week, so);
  }
  return [...weeks].map(([week, { days, values }]) => ({
    week,
    day: days.reduce((sum, day) => sum + day, 0) / days.length,
    localDay: dayOf(first + Math.max(...days)),
    nrs: read(values),
  }));
}
