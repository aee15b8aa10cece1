import type { PlanItem } from '../programme/plan.ts';
import { leadInS, momentOfSet, restBetweenS, type SetMoment, setTimeline } from './set-timeline.ts';
import type { SetStep } from './steps.ts';

/** Why a running timer stands still: the person paused it, or the page was hidden or the device slept. */
export type PausedBy = 'person' | 'hidden' | 'asleep';

/** One set being done, or the rest after it. Times are counted time only. */
export type Run = SetRun | RestRun;

export interface SetRun {
  readonly kind: 'set';
  readonly step: SetStep;
  readonly fromRep: number;
  /** Work recorded before this run began. */
  readonly beforeS: number;
  readonly countIn: boolean;
  readonly elapsedMs: number;
  /** Left of the time to come back into position after a pause. */
  readonly leadInMs: number;
  readonly paused?: PausedBy;
}

export interface RestRun {
  readonly kind: 'rest';
  readonly from: SetStep;
  readonly elapsedMs: number;
  readonly paused?: PausedBy;
}

export function startSet(
  step: SetStep,
  soFar: { readonly reps: number; readonly workS: number },
  countIn: boolean,
): SetRun {
  return {
    kind: 'set',
    step,
    fromRep: soFar.reps,
    beforeS: soFar.workS,
    countIn,
    elapsedMs: 0,
    leadInMs: 0,
  };
}

export function startRest(from: SetStep): RestRun {
  return { kind: 'rest', from, elapsedMs: 0 };
}

/** The run after so much more counted time; a paused run stands still. */
export function advanceRun(run: Run, creditedMs: number): Run {
  if (creditedMs < 0) throw new Error(`time goes forward, not ${creditedMs} ms`);
  if (run.paused) return run;
  if (run.kind === 'rest') return { ...run, elapsedMs: run.elapsedMs + creditedMs };
  const leadInMs = Math.max(0, run.leadInMs - creditedMs);
  const spentMs = run.leadInMs - leadInMs;
  return { ...run, leadInMs, elapsedMs: run.elapsedMs + creditedMs - spentMs };
}

export function pauseRun(run: Run, paused: PausedBy): Run {
  return run.paused ? run : { ...run, paused };
}

/** Goes on; in a hold or a repetition after a few seconds to come back into position. */
export function goOn(run: Run, item: PlanItem): Run {
  const { paused: _, ...going } = run;
  if (going.kind === 'rest' || !isWork(momentOfRun(going, item))) return going;
  return { ...going, leadInMs: leadInS * 1000 };
}

export function momentOfRun(run: SetRun, item: PlanItem): SetMoment {
  const timeline = setTimeline(item, run.step, { fromRep: run.fromRep, countIn: run.countIn });
  return momentOfSet(timeline, run.elapsedMs / 1000);
}

/** Seconds of rest left before the next set; 0 when it is time. */
export function restLeft(
  run: RestRun,
  item: PlanItem,
  next: SetStep,
): { readonly leftS: number; readonly ofS: number } {
  const ofS = restBetweenS(item, run.from, next);
  return { leftS: Math.max(0, ofS - run.elapsedMs / 1000), ofS };
}

function isWork({ segment }: SetMoment): boolean {
  return segment.kind === 'hold' || segment.kind === 'rep';
}
