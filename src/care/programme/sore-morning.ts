import { dayNumber, dayOf } from '../progress/calendar.ts';
import type { CheckInEntry, SessionEntry } from '../progress/history.ts';
import { morningRule, type PainZone } from './pain-rule.ts';

/** Halved work for 48 hours: the sore day and the next. */
const soreDays = 2;
/** What the pain was before the session may have been told so many days ago. */
const toldWithin = 7;

/** What the first pain told on the day after a session says of it; undefined when it was not told. */
export function morningAfter(
  session: Pick<SessionEntry, 'at' | 'localDay'>,
  checkIns: readonly CheckInEntry[],
): PainZone | undefined {
  const day = dayNumber(session.localDay);
  const morning = dayOf(day + 1);
  const after = checkIns.find((one) => one.localDay === morning && one.painNow !== undefined)?.painNow;
  if (after === undefined) return undefined;
  const before = checkIns.findLast((one) => one.at <= session.at && one.painNow !== undefined);
  if (before?.painNow === undefined || day - dayNumber(before.localDay) > toldWithin) return undefined;
  return morningRule(before.painNow, after).zone;
}

/** True on the day after the last session and the one after that, when it had left the back 2 points sorer. */
export function soreMorningOf(
  done: readonly SessionEntry[],
  checkIns: readonly CheckInEntry[],
  today: string,
): boolean {
  const now = dayNumber(today);
  return [1, soreDays].some((ago) => {
    const day = dayOf(now - ago);
    return done.some((one) => one.localDay === day && morningAfter(one, checkIns) === 'stop');
  });
}
