import { type Person, type Plan, type PlanWishes, type SwapReason, usualWishes } from '#care';
import type { HappeningInput } from '#record';
import { useRecord } from '../../record-provider.tsx';
import text from '../../text/en/programme.json';
import { useToast } from '../../ui/toast.tsx';
import { useNow } from '../../use-now.ts';
import { usePlanHistory } from '../../use-plan-history.ts';
import { type Change, excluded, remade, swapped } from './changes.ts';

export interface Programme {
  readonly wishes: PlanWishes;
  make(): void;
  /** Makes the programme anew with other wishes, or from what the person has and can do. */
  wish(change: Partial<PlanWishes>): void;
  tell(change: Partial<Person>): void;
  swap(exerciseId: string, reason: SwapReason): void;
  exclude(exerciseId: string): void;
  /** A plan from a file takes the place of this one. */
  takeFile(plan: Plan): void;
}

/** The programme and its changes; each is an event, and "Saved" comes after it is one. */
export function useProgramme(): Programme {
  const { append } = useRecord();
  const state = usePlanHistory();
  const { localDay } = useNow();
  const toast = useToast();
  const { plan, person } = state;
  const wishes = state.planWishes ?? usualWishes;

  async function save(words: string, happenings: readonly HappeningInput[], undo?: () => void) {
    const result = await append(...happenings);
    if (result.ok) toast({ words, ...(undo && { action: { label: text.undo, do: undo } }) });
  }

  /** Puts the plan and the wishes back as they were. */
  function undo() {
    if (!plan) return;
    const { at: _, localDay: __, ...before } = plan;
    void append({ kind: 'plan-made', plan: before, wishes });
  }

  function change({ words, happening }: Change) {
    if (happening) void save(words, [happening], undo);
    else toast({ words });
  }

  return {
    wishes,
    make: () => void save(text.saved, [remade(state, wishes, person, localDay)]),
    wish: (some) => void save(text.saved, [remade(state, { ...wishes, ...some }, person, localDay)]),
    tell: (some) => {
      const next = { ...person, ...some };
      void save(text.saved, [{ kind: 'profile-set', ...next }, remade(state, wishes, next, localDay)]);
    },
    swap: (exerciseId, reason) => {
      if (plan) change(swapped({ ...state, plan }, exerciseId, reason, wishes, localDay));
    },
    takeFile: (next) =>
      void save(
        text.file.taken,
        [{ kind: 'plan-made', plan: next, wishes: withoutDays(wishes) }],
        plan && undo,
      ),
    exclude: (exerciseId) => {
      if (plan) change(excluded({ ...state, plan }, exerciseId, wishes, localDay));
    },
  };
}

/** The days are those of the file, as many as it names. */
function withoutDays({ days: _, ...wishes }: PlanWishes): PlanWishes {
  return wishes;
}
