import { type SessionSoFar, setSoFar } from '../session/session-so-far.ts';
import { itemSteps } from '../session/steps.ts';
import { stopsExercise } from '../session/stop-rule.ts';
import { finePain } from './pain-rule.ts';
import type { PlanItem } from './plan.ts';

/**
 * How an exercise went in a session. `well`: all sets at pain 0–3. `sore`: pain 4–5. `too-sore`: above 5, or left for
 * pain. `too-hard`: the person said so. `unfinished`: begun, not all sets. `untold`: nothing that a rule can use.
 */
export type Outcome = 'well' | 'sore' | 'too-sore' | 'too-hard' | 'unfinished' | 'untold';

export function outcomeOf(session: SessionSoFar, item: PlanItem): Outcome {
  const pain = session.pain[item.exerciseId];
  const skipped = session.skipped[item.exerciseId];
  if (stopsExercise(pain) || skipped === 'pain') return 'too-sore';
  if (skipped === 'too-hard') return 'too-hard';
  if (pain !== undefined && pain > finePain) return 'sore';
  const isBegun = session.sets.some(({ exerciseId }) => exerciseId === item.exerciseId);
  if (skipped || !isBegun) return 'untold';
  const isComplete = itemSteps(item, 0).every((step) => setSoFar(session, step).reps >= step.reps);
  if (!isComplete) return 'unfinished';
  return pain === undefined ? 'untold' : 'well';
}
