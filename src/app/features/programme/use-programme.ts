import {
  type Person,
  type PlanResult,
  type PlanWishes,
  planFor,
  planInputOf,
  type SwapReason,
  swapExercise,
  usualWishes,
  withWishedDays,
} from '#care';
import { exerciseById } from '#library';
import type { HappeningInput } from '#record';
import { useRecord } from '../../record-provider.tsx';
import text from '../../text/en/programme.json';
import { fill } from '../../text/fill.ts';
import { useToast } from '../../ui/toast.tsx';
import { useNow } from '../../use-now.ts';

export interface Programme {
  readonly wishes: PlanWishes;
  make(): void;
  /** Makes the programme anew with other wishes or from what the person has and can do. */
  wish(change: Partial<PlanWishes>): void;
  tell(change: Partial<Person>): void;
  swap(exerciseId: string, reason: SwapReason): void;
  exclude(exerciseId: string): void;
}

/** The programme and its changes; each is an event, and "Saved" comes after it is one. */
export function useProgramme(): Programme {
  const { state, append } = useRecord();
  const { localDay } = useNow();
  const toast = useToast();
  const wishes = state.planWishes ?? usualWishes;

  async function save(words: string, happenings: readonly HappeningInput[], undo?: () => void) {
    const result = await append(...happenings);
    if (result.ok) toast({ words, ...(undo && { action: { label: text.undo, do: undo } }) });
  }

  function remake(next: PlanWishes, person: Person): HappeningInput {
    return planEvent(planFor({ ...state, person, planWishes: next }, localDay), next);
  }

  /** Puts the plan and the wishes back as they were. */
  function undoOf(): (() => void) | undefined {
    const { plan } = state;
    if (!plan) return undefined;
    const { at: _, localDay: __, ...before } = plan;
    return () => void append({ kind: 'plan-made', plan: before, wishes });
  }

  function change(exerciseId: string, reason: SwapReason, next: PlanWishes) {
    const { plan } = state;
    if (!plan) return;
    const input = planInputOf({ ...state, planWishes: next }, localDay);
    const result = swapExercise(plan, exerciseId, reason, input);
    if (result.kind === 'no-plan') return toast({ words: text.change.last });
    const id = result.kind === 'swapped' ? result.exerciseId : exerciseId;
    const words = result.kind === 'swapped' ? text.change.swapped : text.change.gone;
    const made: HappeningInput = {
      kind: 'plan-made',
      plan: withWishedDays(result.plan, next),
      wishes: next,
    };
    void save(fill(words, { name: exerciseById(id)?.name ?? id }), [made], undoOf());
  }

  return {
    wishes,
    make: () => void save(text.saved, [remake(wishes, state.person)]),
    wish: (some) => void save(text.saved, [remake({ ...wishes, ...some }, state.person)]),
    tell: (some) => {
      const person = { ...state.person, ...some };
      void save(text.saved, [{ kind: 'profile-set', ...person }, remake(wishes, person)]);
    },
    swap: (exerciseId, reason) => change(exerciseId, reason, wishes),
    exclude: (exerciseId) =>
      change(exerciseId, 'dislike', { ...wishes, excluded: [...wishes.excluded, exerciseId] }),
  };
}

function planEvent(result: PlanResult, wishes: PlanWishes): HappeningInput {
  return result.kind === 'plan'
    ? { kind: 'plan-made', plan: result.plan, wishes }
    : { kind: 'plan-ended', because: result.because, wishes };
}
