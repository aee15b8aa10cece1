import { daysBetween } from '../progress/calendar.ts';
import type { Because } from '../reason.ts';

export const retestWeeks = [4, 8, 12] as const;

/** The re-test whose time has come: the latest of 4, 8 and 12 weeks after the first check with no hold since. */
export function retestDue(
  coreTests: readonly { readonly localDay: string }[],
  today: string,
): { readonly week: (typeof retestWeeks)[number]; readonly because: Because } | undefined {
  const days = coreTests.map(({ localDay }) => localDay).sort();
  const [first, latest] = [days[0], days.at(-1)];
  if (first === undefined || latest === undefined) return undefined;
  const week = retestWeeks.findLast((one) => daysBetween(first, today) >= 7 * one);
  if (week === undefined || daysBetween(first, latest) >= 7 * week) return undefined;
  return {
    week,
    because: [
      {
        text: `Week ${week}: time to hold again, at the same time of day and not in the first hour after getting up.`,
        evidence: ['time-to-get-stronger', 'first-hour-up'],
      },
    ],
  };
}
