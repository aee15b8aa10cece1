import { isItemOver } from './cursor.ts';
import type { SessionSoFar, SkipReason } from './session-so-far.ts';
import { setSoFar } from './session-so-far.ts';
import { itemSteps } from './steps.ts';
import { stopsExercise } from './stop-rule.ts';

export interface ItemSummary {
  readonly exerciseId: string;
  readonly outcome: 'done' | 'part' | 'skipped' | 'stopped' | 'not-begun';
  readonly setsDone: number;
  readonly sets: number;
  readonly workS: number;
  readonly pain?: number;
  readonly reason?: SkipReason;
}

/** What was done of each exercise. */
export function sessionSummary(session: SessionSoFar): readonly ItemSummary[] {
  return session.items.map((item, itemIndex) => {
    const steps = itemSteps(item, itemIndex).map((step) => ({ step, soFar: setSoFar(session, step) }));
    const pain = session.pain[item.exerciseId];
    const reason = session.skipped[item.exerciseId];
    const workS = steps.reduce((sum, { soFar }) => sum + soFar.workS, 0);
    const setsDone = steps.filter(({ step, soFar }) => soFar.reps >= step.reps).length;
    return {
      exerciseId: item.exerciseId,
      outcome: outcomeOf(),
      setsDone,
      sets: steps.length,
      workS,
      ...(pain !== undefined && { pain }),
      ...(reason !== undefined && { reason }),
    };

    function outcomeOf(): ItemSummary['outcome'] {
      if (setsDone === steps.length) return 'done';
      if (reason === 'stop-rule' || stopsExercise(pain)) return 'stopped';
      if (setsDone > 0 || workS > 0) return 'part';
      return isItemOver(session, itemIndex) ? 'skipped' : 'not-begun';
    }
  });
}
