import { type CoreTest, coreTests } from '#library';
import type { Person } from '../person.ts';
import type { CoreSkip } from './group-profile.ts';
import { daysBetween } from './local-days.ts';
import { type CoreResult, sameCheckDays, showsEndurance } from './measured-hold.ts';
import { type TestFit, testFit } from './test-fit.ts';

export type CheckStatus =
  | { readonly kind: 'open' }
  | { readonly kind: 'done'; readonly holdS: number; readonly localDay: string }
  /** Tried today, and something other than the muscles ended it. */
  | { readonly kind: 'not-counted'; readonly ended: CoreResult['ended'] }
  | { readonly kind: 'skipped'; readonly reason: CoreSkip['reason'] }
  | Extract<TestFit, { kind: 'ruled-out' }>;

/** Where the person stands in the core check. */
export interface CoreCheck {
  readonly items: readonly { readonly test: CoreTest; readonly status: CheckStatus }[];
  /** The test to do next; absent when none is left for today. */
  readonly next?: CoreTest;
  readonly done: number;
  /** Tests that suit the person. */
  readonly of: number;
  /** `repeat`: all are measured on another day of the last two weeks and can be confirmed today. */
  readonly round: 'first' | 'repeat';
  /** Pain rose above 3 of 10 today: what is left is better done on another day. */
  readonly splitAdvised: boolean;
  /** Pain rose above 5 of 10 today: no more tests. */
  readonly stopAdvised: boolean;
}

type PainResult = CoreResult & { readonly pain?: number };

const splitAbove = 3;
const stopAbove = 5;

/** What a pain of 0 to 10 in a test means for the rest of the check. */
export function painInCheck(nrs: number): 'go-on' | 'split' | 'stop' {
  if (nrs > stopAbove) return 'stop';
  return nrs > splitAbove ? 'split' : 'go-on';
}

export function coreCheck(
  results: readonly PainResult[],
  skips: readonly CoreSkip[],
  person: Person,
  today: string,
): CoreCheck {
  const recent = results.filter(({ localDay }) => isRecent(localDay, today));
  const recentSkips = skips.filter(({ localDay }) => isRecent(localDay, today));
  const items = coreTests.map((test) => ({
    test,
    status: statusOf(test, recent, recentSkips, person, today),
  }));
  const suiting = items.filter(({ status }) => status.kind !== 'ruled-out');
  const done = suiting.filter(({ status }) => status.kind === 'done');
  const open = suiting.find(({ status }) => status.kind === 'open');
  const later = suiting.find(({ status }) => status.kind === 'skipped' && status.reason === 'later');
  const measuredBefore = done.filter(({ status }) => status.kind === 'done' && status.localDay !== today);
  const unmeasured = open ?? later;
  const next = unmeasured ?? measuredBefore[0];
  const worst = Math.max(-1, ...recent.filter((one) => one.localDay === today).map(({ pain = -1 }) => pain));
  return {
    items,
    ...(next && { next: next.test }),
    done: done.length,
    of: suiting.length,
    round: unmeasured || measuredBefore.length === 0 ? 'first' : 'repeat',
    splitAdvised: painInCheck(worst) !== 'go-on',
    stopAdvised: painInCheck(worst) === 'stop',
  };
}

function isRecent(localDay: string, today: string): boolean {
  return Math.abs(daysBetween(localDay, today)) <= sameCheckDays;
}

/** What happened last speaks; a hold that counts is kept whatever happened after it. */
function statusOf(
  test: CoreTest,
  recent: readonly PainResult[],
  skips: readonly CoreSkip[],
  person: Person,
  today: string,
): CheckStatus {
  const fit = testFit(test, person);
  if (fit.kind === 'ruled-out') return fit;
  const own = recent.filter(({ testId }) => testId === test.id);
  const counted = own.filter(showsEndurance);
  const day = counted
    .map(({ localDay }) => localDay)
    .sort()
    .at(-1);
  if (day !== undefined) {
    const holds = counted.filter(({ localDay }) => localDay === day).map(({ holdS }) => holdS);
    return { kind: 'done', holdS: Math.min(test.capS, Math.max(...holds)), localDay: day };
  }
  const tried = own.filter(({ localDay }) => localDay === today).at(-1);
  const skip = skips.filter(({ testId }) => testId === test.id).at(-1);
  if (skip) return { kind: 'skipped', reason: skip.reason };
  return tried ? { kind: 'not-counted', ended: tried.ended } : { kind: 'open' };
}

/** A leg felt different in a hold, and the danger questions have not been answered since. Times are ISO, UTC. */
export function legNeedsCheck(
  results: readonly (Pick<CoreResult, 'ended'> & { readonly at: string })[],
  judgedAt: readonly string[],
): boolean {
  const felt = results.filter(({ ended }) => ended === 'leg-symptoms').map(({ at }) => at);
  return felt.some((at) => judgedAt.every((judged) => judged < at));
}
