import { type Exercise, exerciseById } from '#library';
import type { Because, Reason } from '../reason.ts';
import { sessionLengthS } from '../session/session-length.ts';
import { ableExercises } from './able.ts';
import { keepsCeiling, stageOf } from './load-ceiling.ts';
import { planOf, sidesOf } from './make-plan.ts';
import type { Plan, PlanItem } from './plan.ts';
import type { Focus } from './plan-focus.ts';
import type { PlanInput } from './plan-input.ts';

export type SwapReason = 'pain' | 'too-hard' | 'no-room' | 'no-time' | 'dislike';

export type SwapResult =
  | { readonly kind: 'swapped'; readonly plan: Plan; readonly exerciseId: string }
  /** Nothing else trains that group; the plan goes on without it. */
  | { readonly kind: 'left-out'; readonly plan: Plan; readonly because: Because }
  | { readonly kind: 'no-plan'; readonly because: Because };

/** "Not this one": another exercise for the same group, never a harder one. Throws when the plan has no such item. */
export function swapExercise(
  plan: Plan,
  exerciseId: string,
  reason: SwapReason,
  input: PlanInput,
): SwapResult {
  const item = plan.items.find((one) => one.exerciseId === exerciseId);
  if (!item) throw new Error(`the plan has no ${exerciseId}`);
  const others = plan.items.filter((one) => one !== item);
  const budgetS = Math.max(input.minutes * 60, sessionLengthS(plan.items));
  for (const exercise of candidates(plan, item, reason, input)) {
    const swapped = fitted(swappedItem(exercise, item, reason, input), others, budgetS);
    if (!swapped) continue;
    const items = plan.items.map((one) => (one === item ? swapped : one));
    return { kind: 'swapped', plan: replan(plan, items), exerciseId: exercise.id };
  }
  const because: Because = [
    {
      text: 'Nothing else here trains this group and suits what you said, so it is left out.',
      evidence: ['programme-rules'],
    },
  ];
  if (others.length === 0) return { kind: 'no-plan', because };
  return { kind: 'left-out', plan: replan(plan, others), because };
}

function candidates(plan: Plan, item: PlanItem, reason: SwapReason, input: PlanInput): readonly Exercise[] {
  const { person, excluded, loads } = input;
  const current = exerciseById(item.exerciseId);
  if (!current) return [];
  const taken = plan.items.map(({ exerciseId }) => exerciseId);
  const isEasier = reason === 'pain' || reason === 'too-hard';
  const most = isEasier ? Math.max(1, current.rung - 1) : current.rung;
  return ableExercises(person, [...excluded, ...taken])
    .filter((one) => one.ladder === current.ladder && one.rung <= most)
    .filter((one) => keepsCeiling(one, loads, stageOf(input)))
    .sort((a, b) => b.rung - a.rung);
}

function swappedItem(exercise: Exercise, item: PlanItem, reason: SwapReason, input: PlanInput): PlanItem {
  const { dose } = exercise;
  const why: Reason = { text: swapWords[reason], evidence: ['programme-rules'] };
  return {
    exerciseId: exercise.id,
    group: item.group,
    sides: sidesOf(exercise, input.strengths ?? [], false),
    sets: Math.min(item.sets, dose.sets),
    reps: dose.reps,
    repS: dose.kind === 'holds' ? dose.holdS : dose.repS,
    kind: dose.kind,
    restS: dose.restS,
    because: [why, { text: exercise.purpose, evidence: exercise.evidence }],
  };
}

const swapWords: Readonly<Record<SwapReason, string>> = {
  pain: 'The other one hurt. This trains the same group more gently.',
  'too-hard': 'The other one was too hard. This trains the same group more gently.',
  'no-room': 'You had no room for the other one. This trains the same group.',
  'no-time': 'You had no time for the other one. This trains the same group.',
  dislike: 'You did not want the other one. This trains the same group.',
};

/** With fewer sets, down to one, until it fits into the time beside the others; undefined when it never does. */
export function fitted(item: PlanItem, others: readonly PlanItem[], budgetS: number): PlanItem | undefined {
  for (let sets = item.sets; sets > 0; sets -= 1)
    if (sessionLengthS([...others, { ...item, sets }]) <= budgetS) return { ...item, sets };
  return undefined;
}

function replan(plan: Plan, items: readonly PlanItem[]): Plan {
  const [first, ...others] = items;
  if (!first) throw new Error('a plan has at least one item');
  const [group, ...groups] = plan.focus;
  const focus: Focus = group ? { kind: 'group', groups: [group, ...groups], clear: true } : { kind: 'none' };
  return {
    ...planOf([first, ...others], focus, () => plan.because),
    rulesVersion: plan.rulesVersion,
    ...(plan.steps && { steps: plan.steps }),
  };
}
