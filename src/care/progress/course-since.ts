import { daysBetween } from './calendar.ts';
import type { CourseSince } from './expected-course.ts';

/** A full check as far as it tells how long the pain had lasted. */
export interface ToldDuration {
  readonly localDay: string;
  readonly answers: Readonly<Record<string, unknown>>;
}

const sinceOf: Readonly<Record<string, CourseSince>> = {
  'under-2-weeks': 'under-6-weeks',
  '2-to-6-weeks': 'under-6-weeks',
  '6-to-12-weeks': '6-to-12-weeks',
  'over-12-weeks': 'over-12-weeks',
};
/** Told this near to the first value of the course, it still holds for it. */
const nearDays = 14;

/** How long the pain had lasted when the course began, from the check told nearest to it; undefined when nobody asked. */
export function courseSince(
  checks: readonly ToldDuration[],
  firstDay: string | undefined,
): CourseSince | undefined {
  if (firstDay === undefined) return undefined;
  const near = checks
    .map(({ localDay, answers }) => ({
      away: Math.abs(daysBetween(localDay, firstDay)),
      told: answers.duration,
    }))
    .filter(({ away, told }) => away <= nearDays && typeof told === 'string')
    .sort((a, b) => a.away - b.away)[0];
  return near && typeof near.told === 'string' ? sinceOf[near.told] : undefined;
}
