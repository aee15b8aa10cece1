import { flareOf, mostDays, usualDays } from '../programme/flare.ts';
import type { CheckInEntry } from './history.ts';
import type { PainCourse } from './pain-course.ts';
import { importantPoints, type PainTrend, painTrend, reaches, weeksBeforeStalled } from './pain-trend.ts';

/** Where it leads. Today and the emergency are the danger questions' to decide; `questions` asks them again. */
export type HandOverDoor = 'self' | 'physiotherapist' | 'doctor' | 'questions';

/** What the rules look at. */
export interface CheckInsSeen {
  readonly checkIns: readonly CheckInEntry[];
  readonly pain: PainTrend;
}

export const seen = (checkIns: readonly CheckInEntry[]): CheckInsSeen => ({
  checkIns,
  pain: painTrend(checkIns),
});

/** A fixed rule about what the check-ins say over time. */
interface HandOverRule {
  readonly kind: string;
  readonly door: HandOverDoor;
  readonly soon: 'at once' | 'within days' | 'in the coming weeks' | 'nobody needed';
  /** When it applies, for the page of the rules. */
  readonly when: string;
  readonly because: string;
  readonly evidence: readonly string[];
  readonly applies: (seen: CheckInsSeen) => boolean;
}

/** A rise is judged against the mean of so many weeks before it. */
const weeksBefore = 4;
/** Longer than seven days: the latest two weeks (own rule, as in the ledger). */
const weeksWorse = 2;
/** Own threshold: the upper third of the scale. After two weeks such pain needs a plan (clinical rule for the second week). */
const severe = 7;
const twelveWeeks = 12;

/** The first that applies decides. */
export const handOverRules = [
  {
    kind: 'both-legs',
    door: 'questions',
    soon: 'at once',
    when: 'felt in both legs, and not told so on the day before that has an answer',
    because: 'You feel it in both legs, and did not say so before.',
    evidence: [],
    applies: ({ checkIns }) => {
      const { latest, before } = legs(checkIns);
      return latest === 'both-legs' && before !== 'both-legs';
    },
  },
  {
    kind: 'leg-spread',
    door: 'doctor',
    soon: 'within days',
    when: 'runs into a leg, and did not on the day before that has an answer',
    because: 'It runs into a leg now, and did not before.',
    evidence: [],
    applies: ({ checkIns }) => {
      const { latest, before } = legs(checkIns);
      return latest === 'one-leg' && before === 'none';
    },
  },
  {
    kind: 'worse',
    door: 'doctor',
    soon: 'within days',
    when: `each of the latest ${weeksWorse} weeks ${importantPoints} points above the first week, or above the mean of the ${weeksBefore} weeks before`,
    because: 'Your pain is up by 2 points or more for over a week.',
    evidence: [],
    applies: ({ pain }) => isWorse(pain.course),
  },
  {
    kind: 'very-bad',
    door: 'doctor',
    soon: 'within days',
    when: `each of the latest ${weeksWorse} weeks at ${severe} or more, and not clearly better than at the start`,
    because: 'Two weeks of pain of 7 or more need a plan against the pain.',
    evidence: [],
    applies: ({ pain: { finding, course } }) => finding !== 'better' && isSevere(course),
  },
  {
    kind: 'flare',
    door: 'self',
    soon: 'nobody needed',
    when: `${importantPoints} points above the usual of the past ${usualDays} days, for up to ${mostDays} days`,
    because: 'Pain 2 points above your usual, for days, is a flare. Most settle by themselves.',
    evidence: [],
    applies: ({ checkIns }) => {
      const latest = checkIns.at(-1);
      return latest !== undefined && flareOf(checkIns, [], latest.localDay).kind === 'flare';
    },
  },
  {
    kind: 'twelve-weeks',
    door: 'doctor',
    soon: 'in the coming weeks',
    when: `${twelveWeeks} weeks or more without a clear change`,
    because:
      'Twelve weeks without a clear change: pain that has lasted so long seldom goes by waiting alone.',
    evidence: ['back-pain-course', 'ng59-talking'],
    applies: ({ pain: { finding, weeks } }) => finding === 'stalled' && weeks >= twelveWeeks,
  },
  {
    kind: 'leg-six-weeks',
    door: 'doctor',
    soon: 'in the coming weeks',
    when: `${weeksBeforeStalled} weeks without a clear change, and last told to be in one leg`,
    because: 'Leg pain that has not eased in six weeks should be examined.',
    evidence: ['sciatica-examination'],
    applies: ({ checkIns, pain }) => pain.finding === 'stalled' && legs(checkIns).latest === 'one-leg',
  },
  {
    kind: 'stalled',
    door: 'physiotherapist',
    soon: 'in the coming weeks',
    when: `${weeksBeforeStalled} weeks without a clear change`,
    because: 'Six weeks without a clear change are the time to ask somebody.',
    evidence: [],
    applies: ({ pain }) => pain.finding === 'stalled',
  },
] as const satisfies readonly HandOverRule[];

/** The latest answer about the legs, and the one of an earlier day. */
function legs(checkIns: readonly CheckInEntry[]): {
  readonly latest?: CheckInEntry['leg'];
  readonly before?: CheckInEntry['leg'];
} {
  const told = checkIns.filter(({ leg }) => leg);
  const latest = told.at(-1);
  return {
    latest: latest?.leg,
    before: told.findLast(({ localDay }) => localDay !== latest?.localDay)?.leg,
  };
}

/** The latest two weeks are severe. */
function isSevere({ weeks }: PainCourse): boolean {
  const latest = weeks.slice(-weeksWorse);
  return latest.length === weeksWorse && latest.every(({ nrs }) => reaches(nrs, severe));
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
