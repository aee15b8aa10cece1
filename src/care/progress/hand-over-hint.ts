import type { Because } from '../reason.ts';
import type { CheckInEntry } from './history.ts';
import type { PainCourse } from './pain-course.ts';
import { importantPoints, painTrend, reaches } from './pain-trend.ts';

/** Show somebody: at once ask the danger questions again, within days, or at the next chance. */
export interface HandOverHint {
  readonly kind: 'both-legs' | 'leg-spread' | 'worse' | 'stalled';
  readonly because: Because;
}

/** A rise is judged against the mean of so many weeks before it. */
const weeksBefore = 4;
/** Longer than seven days: the latest two weeks (own rule, as in the ledger). */
const weeksWorse = 2;

/** What in the check-ins a clinician should hear of; the most urgent first, undefined when there is nothing. */
export function handOverHint(checkIns: readonly CheckInEntry[]): HandOverHint | undefined {
  const legs = legHint(checkIns);
  if (legs) return legs;
  const { finding, course } = painTrend(checkIns);
  if (isWorse(course)) return hint('worse', 'Your pain is up by 2 points or more for over a week.');
  if (finding === 'stalled')
    return hint('stalled', 'Six weeks without a clear change are the time to ask somebody.');
  return undefined;
}

const reach = { none: 0, 'one-leg': 1, 'both-legs': 2 } as const;

/** The latest answer about the legs beside the one of an earlier day. */
function legHint(checkIns: readonly CheckInEntry[]): HandOverHint | undefined {
  const told = checkIns.flatMap(({ leg, localDay }) => (leg ? [{ leg, localDay }] : []));
  const latest = told.at(-1);
  if (!latest) return undefined;
  const before = told.findLast(({ localDay }) => localDay !== latest.localDay);
  if (latest.leg === 'both-legs' && before?.leg !== 'both-legs')
    return hint('both-legs', 'You feel it in both legs, and did not say so before.');
  if (before && reach[latest.leg] > reach[before.leg])
    return hint('leg-spread', 'It runs into a leg now, and did not before.');
  return undefined;
}

/** The latest two weeks stand above the start, or above the month before them, whatever the start was. */
function isWorse({ weeks }: PainCourse): boolean {
  const latest = weeks.slice(-weeksWorse);
  const [start, ...earlier] = weeks.slice(0, -weeksWorse);
  if (!start) return false;
  const month = [start, ...earlier].slice(-weeksBefore);
  const mean = month.reduce((sum, { nrs }) => sum + nrs, 0) / month.length;
  return latest.every(({ nrs }) => reaches(nrs - Math.min(start.nrs, mean), importantPoints));
}

function hint(kind: HandOverHint['kind'], text: string): HandOverHint {
  return { kind, because: [{ text, evidence: ['when-to-show-somebody'] }] };
}
