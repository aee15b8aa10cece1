import type { ReliefEntry } from '../progress/relief-effect.ts';
import type { Because, Reason } from '../reason.ts';
import { type ExtraEase, extraEase } from './trial-model.ts';
import { type Arm, armOf } from './trial-order.ts';

/** The way of resting that others are compared with. */
export const quietLyingId = 'quiet-lying';
/** Ours: fewer pairs say nothing; more than these are not asked of anybody. */
export const fewestPairs = 5;
export const mostPairs = 12;
/** Below this there is no pain to ease; ours. */
export const leastPain = 2;
/** How sure before it is said, and the difference that would matter, points of 10; ours. Looking often asks for more. */
const sureMore = 0.98;
const sureNoMore = 0.95;
const matters = 1;

export interface ReliefTrial {
  readonly trialId: string;
  /** The way that is asked about. */
  readonly techniqueId: string;
}

export interface TrialRest extends ReliefEntry {
  readonly trial?: ReliefTrial;
  readonly stopped: 'finished' | 'early' | 'pain' | 'leg-symptoms';
}

export type TrialFinding = 'not-enough-yet' | 'more' | 'no-more' | 'cannot-tell' | 'stopped';

export interface TrialReading {
  readonly finding: TrialFinding;
  /** Pairs complete so far. */
  readonly pairs: number;
  readonly ease: ExtraEase;
  /** What the lot says comes next; absent when the trial is over. */
  readonly next?: { readonly arm: Arm; readonly techniqueId: string };
  /** A rest of today counts already: the next is for another day. */
  readonly doneToday: boolean;
  readonly because: Because;
}

/** What a comparison with quiet lying says so far for this person, and which of the two comes next. */
export function readTrial(
  trial: ReliefTrial,
  seed: number,
  rests: readonly TrialRest[],
  today: string,
): TrialReading {
  const own = rests.filter((rest) => rest.trial?.trialId === trial.trialId);
  const counted = countedRests(trial, seed, own);
  const differences = pairDifferences(seed, counted);
  const ease = extraEase(differences);
  const finding = own.some(({ stopped }) => stopped === 'leg-symptoms') ? 'stopped' : findingOf(ease);
  const arm = armOf(seed, counted.length);
  return {
    finding,
    pairs: differences.length,
    ease,
    ...(finding === 'not-enough-yet' && { next: { arm, techniqueId: techniqueOf(trial, arm) } }),
    doneToday: counted.some(({ localDay }) => localDay === today),
    because: [reasonOf(finding, ease)],
  };
}

/** The comparison begun last; absent when there is none. */
export function lastTrial(rests: readonly TrialRest[]): ReliefTrial | undefined {
  return rests.findLast(({ trial }) => trial !== undefined)?.trial;
}

function techniqueOf(trial: ReliefTrial, arm: Arm): string {
  return arm === 'quiet' ? quietLyingId : trial.techniqueId;
}

interface Counted {
  readonly localDay: string;
  readonly ease: number;
}

/**
 * The rests that count, in order: what the lot said, one a day, with pain to ease before and pain told after. One that
 * ended for pain counts, or else only the good ones would.
 */
function countedRests(trial: ReliefTrial, seed: number, own: readonly TrialRest[]): readonly Counted[] {
  const counted: Counted[] = [];
  for (const { techniqueId, stopped, painBefore, painAfter, localDay } of own) {
    if (techniqueId !== techniqueOf(trial, armOf(seed, counted.length))) continue;
    if (stopped === 'early' || painBefore === undefined || painAfter === undefined) continue;
    if (painBefore < leastPain || counted.some((other) => other.localDay === localDay)) continue;
    counted.push({ localDay, ease: painBefore - painAfter });
  }
  return counted;
}

/** For each complete pair, how much more the technique eased than quiet lying. */
function pairDifferences(seed: number, counted: readonly Counted[]): readonly number[] {
  return counted.flatMap(({ ease }, i) => {
    const first = counted[i - 1];
    if (i % 2 === 0 || first === undefined) return [];
    return [armOf(seed, i) === 'technique' ? ease - first.ease : first.ease - ease];
  });
}

function findingOf(ease: ExtraEase): TrialFinding {
  if (ease.pairs < fewestPairs) return 'not-enough-yet';
  if (ease.chanceAbove(0) >= sureMore) return 'more';
  if (1 - ease.chanceAbove(matters) >= sureNoMore) return 'no-more';
  return ease.pairs < mostPairs ? 'not-enough-yet' : 'cannot-tell';
}

const words: Readonly<Record<TrialFinding, string>> = {
  'not-enough-yet': 'Good and bad days differ more than one rest does. It takes more pairs to tell.',
  more: 'Over your pairs it eased your pain more than lying quietly did.',
  'no-more': 'Over your pairs it eased your pain no more than lying quietly did, give or take a point.',
  'cannot-tell': 'After all pairs it cannot be told. If there is a difference, it is small.',
  stopped: 'A leg hurt or went numb during it, so the comparison is over.',
};

function reasonOf(finding: TrialFinding, { pairs }: ExtraEase): Reason {
  return { text: words[finding], answers: [`${pairs} pairs`], evidence: ['relief-trial-rules'] };
}
