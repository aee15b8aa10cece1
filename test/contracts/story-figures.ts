import { type CheckVerdict, checkRank, judgeCheck } from '#care';
import type { Story } from './story-bank.ts';

export interface Judged {
  readonly story: Story;
  readonly verdict: CheckVerdict;
}

export function judged(bank: readonly Story[]): readonly Judged[] {
  return bank.map((story) => ({ story, verdict: judgeCheck(story.answers) }));
}

/** Sent less urgently than the story asks for. */
export function isUnder({ story, verdict }: Judged): boolean {
  return checkRank(verdict.urgency) < checkRank(story.expectedUrgency);
}

/** One of the expected patterns is among the first `places`. */
export function hasPattern({ story, verdict }: Judged, places: number): boolean {
  const first = verdict.patterns.slice(0, places).map(({ id }) => id);
  return story.expectedPatterns.some((id) => first.includes(id));
}

export interface Figures {
  readonly emergency: Count;
  readonly sameDayNotUnder: Count;
  readonly withinDaysNotUnder: Count;
  readonly routineNotUnder: Count;
  readonly selfManage: Count;
  readonly urgency: Count;
  readonly firstThree: Count;
  readonly first: Count;
}
interface Count {
  readonly right: number;
  readonly of: number;
}

export function figures(all: readonly Judged[]): Figures {
  const expecting = (urgency: Story['expectedUrgency']) =>
    all.filter(({ story }) => story.expectedUrgency === urgency);
  const notUnder = (some: readonly Judged[]) => count(some, (one) => !isUnder(one));
  const exact = ({ story, verdict }: Judged) => verdict.urgency === story.expectedUrgency;
  const withPattern = all.filter(({ story }) => story.expectedPatterns.length > 0);
  return {
    emergency: count(expecting('emergency'), exact),
    sameDayNotUnder: notUnder(expecting('same-day')),
    withinDaysNotUnder: notUnder(expecting('within-days')),
    routineNotUnder: notUnder(expecting('routine')),
    selfManage: count(expecting('self-manage'), exact),
    urgency: count(all, exact),
    firstThree: count(withPattern, (one) => hasPattern(one, 3)),
    first: count(withPattern, (one) => hasPattern(one, 1)),
  };
}

function count(some: readonly Judged[], isRight: (one: Judged) => boolean): Count {
  return { right: some.filter(isRight).length, of: some.length };
}

export function share({ right, of }: Count): number {
  return right / of;
}

/** The figures as the rows of docs/reference/safety/story-bank.md. */
export function figureRows(all: Figures): readonly string[] {
  const row = (what: string, one: Count) =>
    `| ${what} | ${one.right} of ${one.of} | ${Math.round(100 * share(one))} % |`;
  return [
    row('emergency judged an emergency', all.emergency),
    row('same day judged the same day or sooner', all.sameDayNotUnder),
    row('within days judged within days or sooner', all.withinDaysNotUnder),
    row('routine judged routine or sooner', all.routineNotUnder),
    row('self-manage judged self-manage', all.selfManage),
    row('exactly the expected urgency', all.urgency),
    row('an expected pattern among the first three', all.firstThree),
    row('an expected pattern first', all.first),
  ];
}
