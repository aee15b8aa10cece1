import type { PlanItem } from '../programme/plan.ts';
import type { SetStep } from './steps.ts';

/** Time to get into position before the first set. */
export const countInS = 5;
/** Time to come back into position after a pause. */
export const leadInS = 3;
/** A short rest between two holds of a set: come back, take a breath. */
export const letGoS = 3;
/** Turning round to the other side. */
export const changeSideS = 10;

export type SegmentKind = 'count-in' | 'hold' | 'let-go' | 'rep';

export interface Segment {
  readonly kind: SegmentKind;
  readonly fromS: number;
  readonly lengthS: number;
  /** Which hold or repetition of the set, from 0. */
  readonly rep: number;
}

export interface SetTimeline {
  readonly segments: readonly [Segment, ...Segment[]];
  readonly lengthS: number;
}

/** What happens second by second in the rest of a set, after `fromRep` holds or repetitions are done. */
export function setTimeline(
  item: PlanItem,
  step: Pick<SetStep, 'reps'>,
  { fromRep = 0, countIn = true }: { readonly fromRep?: number; readonly countIn?: boolean } = {},
): SetTimeline {
  if (fromRep < 0 || fromRep >= step.reps)
    throw new Error(`no repetition ${fromRep} in a set of ${step.reps}`);
  const parts: Omit<Segment, 'fromS'>[] = countIn
    ? [{ kind: 'count-in', lengthS: countInS, rep: fromRep }]
    : [];
  for (let rep = fromRep; rep < step.reps; rep += 1) {
    if (item.kind === 'holds' && rep > fromRep) parts.push({ kind: 'let-go', lengthS: letGoS, rep });
    parts.push({ kind: item.kind === 'holds' ? 'hold' : 'rep', lengthS: item.repS, rep });
  }
  let fromS = 0;
  const segments = parts.map((part) => {
    const segment = { ...part, fromS };
    fromS += part.lengthS;
    return segment;
  });
  const [first, ...rest] = segments;
  if (!first) throw new Error(`a set of ${step.reps} repetitions has nothing in it`);
  return { segments: [first, ...rest], lengthS: fromS };
}

export interface SetMoment {
  readonly done: boolean;
  /** The last one when done. */
  readonly segment: Segment;
  readonly intoS: number;
  readonly leftS: number;
  /** Holds or repetitions of the whole set that are complete. */
  readonly reps: number;
  /** Seconds of holding or moving since the timeline began. */
  readonly workS: number;
}

/** Where a set stands after so much counted time. */
export function momentOfSet({ segments, lengthS }: SetTimeline, elapsedS: number): SetMoment {
  const segment = segments.findLast(({ fromS }) => elapsedS >= fromS) ?? segments[0];
  const intoS = Math.min(segment.lengthS, Math.max(0, elapsedS - segment.fromS));
  const complete = intoS >= segment.lengthS && isWork(segment);
  const workS = segments
    .filter(isWork)
    .reduce((sum, part) => sum + Math.min(part.lengthS, Math.max(0, elapsedS - part.fromS)), 0);
  return {
    done: elapsedS >= lengthS,
    segment,
    intoS,
    leftS: segment.lengthS - intoS,
    reps: segment.rep + (complete ? 1 : 0),
    workS,
  };
}

/** Seconds of rest between one set of an exercise and the next. */
export function restBetweenS(item: PlanItem, from: Pick<SetStep, 'side'>, to: Pick<SetStep, 'side'>): number {
  return from.side === to.side ? item.restS : Math.min(changeSideS, Math.max(letGoS, item.restS));
}

function isWork({ kind }: Segment): boolean {
  return kind === 'hold' || kind === 'rep';
}
