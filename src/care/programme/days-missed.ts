import { daysBetween } from '../progress/calendar.ts';
import type { Dated } from '../progress/history.ts';
import { longBreakDays } from './ladder-target.ts';

/** Up to a week without a session changes nothing; nothing is ever made up. */
const forgivenDays = 7;

/** Days since the last session when they are more than a week and less than the break that starts one step lower. */
export function daysMissed(done: readonly Pick<Dated, 'localDay'>[], today: string): number | undefined {
  const last = done.at(-1);
  const days = last ? daysBetween(last.localDay, today) : 0;
  return days > forgivenDays && days <= longBreakDays ? days : undefined;
}
