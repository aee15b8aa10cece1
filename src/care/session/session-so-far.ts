import type { PlanItem } from '../programme/plan.ts';
import type { Side } from './steps.ts';

/** What is recorded of one set; `reps` below the planned number means that it was left in the middle. */
export interface SetSoFar {
  readonly exerciseId: string;
  readonly side: Side;
  readonly set: number;
  readonly reps: number;
  readonly workS: number;
}

export type SkipReason = 'pain' | 'too-hard' | 'no-room' | 'no-time' | 'dislike' | 'stop-rule';

/** A session as the record tells it. */
export interface SessionSoFar {
  readonly items: readonly PlanItem[];
  readonly sets: readonly SetSoFar[];
  /** 0–10 by exercise id. */
  readonly pain: Readonly<Record<string, number>>;
  readonly skipped: Readonly<Record<string, SkipReason>>;
}

/** What is recorded of a set; nothing yet is no repetitions. */
export function setSoFar(
  session: SessionSoFar,
  { exerciseId, side, set }: Pick<SetSoFar, 'exerciseId' | 'side' | 'set'>,
): { readonly reps: number; readonly workS: number } {
  return (
    session.sets.find((done) => done.exerciseId === exerciseId && done.side === side && done.set === set) ?? {
      reps: 0,
      workS: 0,
    }
  );
}
