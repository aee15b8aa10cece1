import {
  type ExerciseLoads,
  type Person,
  type Plan,
  type PlanWishes,
  planFor,
  planInputOf,
  type SwapReason,
  swapExercise,
  withWishedDays,
} from '#care';
import { exerciseById } from '#library';
import type { HappeningInput, State } from '#record';
import text from '../../text/en/programme.json';
import { fill } from '../../text/fill.ts';

/** The record, and the loads of the own body when they are known. */
type Known = State & { readonly loads?: ExerciseLoads };

export interface Change {
  /** What is said when it is saved; with no happening nothing changes and this says why. */
  readonly words: string;
  readonly happening?: HappeningInput;
}

/** The programme made afresh: another plan, or its end with the reasons. */
export function remade(state: Known, wishes: PlanWishes, person: Person, today: string): HappeningInput {
  const result = planFor({ ...state, person, planWishes: wishes }, today);
  return result.kind === 'plan'
    ? { kind: 'plan-made', plan: result.plan, wishes }
    : { kind: 'plan-ended', because: result.because, wishes };
}

/** "Not this one": another exercise in its place, the rest as it was. */
export function swapped(
  state: Known & { readonly plan: Plan },
  exerciseId: string,
  reason: SwapReason,
  wishes: PlanWishes,
  today: string,
): Change {
  const input = planInputOf({ ...state, planWishes: wishes }, today);
  const result = swapExercise(state.plan, exerciseId, reason, input);
  if (result.kind === 'no-plan') return { words: text.change.last };
  const id = result.kind === 'swapped' ? result.exerciseId : exerciseId;
  const words = result.kind === 'swapped' ? text.change.swapped : text.change.gone;
  return {
    words: fill(words, { name: exerciseById(id)?.name ?? id }),
    happening: { kind: 'plan-made', plan: withWishedDays(result.plan, wishes), wishes },
  };
}

/** "Never this one": swapped, and not offered again until it is brought back. */
export function excluded(
  state: Known & { readonly plan: Plan },
  exerciseId: string,
  wishes: PlanWishes,
  today: string,
): Change {
  const without = { ...wishes, excluded: [...wishes.excluded, exerciseId] };
  return swapped(state, exerciseId, 'dislike', without, today);
}
