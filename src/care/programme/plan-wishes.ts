import type { Plan } from './plan.ts';
import type { PlanMinutes } from './plan-input.ts';

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

/** What the person wants of a plan; what the body allows is in the profile. */
export interface PlanWishes {
  readonly minutes: PlanMinutes;
  /** Exercises that are not to be offered. */
  readonly excluded: readonly string[];
  /** Absent: as many days as the plan advises. */
  readonly days?: readonly Weekday[];
}

export const usualWishes: PlanWishes = { minutes: 12, excluded: [] };

/** Spread so that hard days have a day of rest between them, as long as the week has room. */
const spread: Readonly<Record<number, readonly Weekday[]>> = {
  1: ['wed'],
  2: ['tue', 'fri'],
  3: ['mon', 'wed', 'fri'],
  4: ['mon', 'tue', 'thu', 'sat'],
  5: ['mon', 'tue', 'wed', 'fri', 'sat'],
  6: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'],
  7: weekdays,
};

/** The days that are picked, in the order of the week; without a pick, the advised number spread over it. */
export function plannedDays(
  { daysPerWeek }: Pick<Plan, 'daysPerWeek'>,
  wishes: PlanWishes,
): readonly Weekday[] {
  const picked = wishes.days;
  return picked ? weekdays.filter((day) => picked.includes(day)) : (spread[daysPerWeek] ?? weekdays);
}

/** The picked days decide how many sessions make a week. */
export function withWishedDays(plan: Plan, { days }: PlanWishes): Plan {
  return days && days.length > 0 ? { ...plan, daysPerWeek: days.length } : plan;
}
