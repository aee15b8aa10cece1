import { flareOf } from '../programme/flare.ts';
import type { Because } from '../reason.ts';
import type { CheckInEntry } from './history.ts';
import type { PainCourse } from './pain-course.ts';
import { importantPoints, painTrend, reaches } from './pain-trend.ts';

/** Show somebody: at once ask the danger questions again, within days, or at the next chance. */
export interface HandOverHint {
  readonly kind:
    | 'both-legs'
    | 'leg-spread'
    | 'worse'
    | 'very-bad'
    | 'flare'
    | 'leg-six-weeks'
    | 'twelve-weeks'
    | 'stalled';
  readonly door: HandOverDoor;
  readonly because: Because;
}

/** Where it leads. Today and the emergency are the danger questions' to decide; `questions` asks them again. */
export type HandOverDoor = 'self' | 'physiotherapist' | 'doctor' | 'questions';

/** A rise is judged against the mean of so many weeks before it. */
const weeksBefore = 4;
/** Longer than seven days: the latest two weeks (own rule, as in the ledger). */
const weeksWorse = 2;

/** Own threshold: the upper third of the scale. After two weeks such pain needs a plan (clinical rule for the second week). */
const severe = 7;
const twelveWeeks = 12;

/** What in the check-ins a clinician should hear of; the most urgent first, undefined when there is nothing. */
export function handOverHint(checkIns: readonly CheckInEntry[]): HandOverHint | undefined {
  const legs = legHint(checkIns);
  if (legs) return legs;
  const { finding, course, weeks } = painTrend(checkIns);
  if (isWorse(course)) return hint('worse', 'doctor', 'Your pain is up by 2 points or more for over a week.');
  const notEasing = finding !== 'better' && finding !== 'gone';
  if (notEasing && isSevere(course))
    return hint('very-bad', 'doctor', 'Two weeks of pain of 7 or more need a plan against the pain.');
  const latest = checkIns.at(-1);
  if (latest && flareOf(checkIns, [], latest.localDay).kind === 'flare')
    return hint(
      'flare',
      'self',
      'Pain 2 points above your usual, for days, is a flare. Most settle by themselves.',
    );
  if (finding !== 'stalled') return undefined;
  if (weeks >= twelveWeeks)
    return hint(
      'twelve-weeks',
      'doctor',
      'Twelve weeks without a clear change: pain that has lasted so long seldom goes by waiting alone.',
      ['back-pain-course', 'ng59-talking'],
    );
  if (checkIns.findLast(({ leg }) => leg)?.leg === 'one-leg')
    return hint('leg-six-weeks', 'doctor', 'Leg pain that has not eased in six weeks should be examined.', [
      'sciatica-examination',
    ]);
  return hint('stalled', 'physiotherapist', 'Six weeks without a clear change are the time to ask somebody.');
}

/** The latest two weeks are severe. */
function isSevere({ weeks }: PainCourse): boolean {
  const latest = weeks.slice(-weeksWorse);
  return latest.length === weeksWorse && latest.every(({ nrs }) => reaches(nrs, severe));
}

const reach = { none: 0, 'one-leg': 1, 'both-legs': 2 } as const;

/** The latest answer about the legs beside the one of an earlier day. */
function legHint(checkIns: readonly CheckInEntry[]): HandOverHint | undefined {
  const told = checkIns.flatMap(({ leg, localDay }) => (leg ? [{ leg, localDay }] : []));
  const latest = told.at(-1);
  if (!latest) return undefined;
  const before = told.findLast(({ localDay }) => localDay !== latest.localDay);
  if (latest.leg === 'both-legs' && before?.leg !== 'both-legs')
    return hint('both-legs', 'questions', 'You feel it in both legs, and did not say so before.');
  if (before && reach[latest.leg] > reach[before.leg])
    return hint('leg-spread', 'doctor', 'It runs into a leg now, and did not before.');
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

function hint(
  kind: HandOverHint['kind'],
  door: HandOverDoor,
  text: string,
  evidence: readonly string[] = [],
): HandOverHint {
  return { kind, door, because: [{ text, evidence: ['when-to-show-somebody', ...evidence] }] };
}
