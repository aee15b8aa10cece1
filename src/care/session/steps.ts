import type { PlanItem } from '../programme/plan.ts';

export type Side = PlanItem['sides'][number];

/** One set of one side: what is recorded as one set. */
export interface SetStep {
  readonly itemIndex: number;
  readonly exerciseId: string;
  readonly side: Side;
  /** From 0. */
  readonly set: number;
  /** Holds or repetitions in it. */
  readonly reps: number;
}

/** All sets of a session in the order they are done: within a set, one side after the other. */
export function sessionSteps(items: readonly PlanItem[]): readonly SetStep[] {
  return items.flatMap((item, itemIndex) => itemSteps(item, itemIndex));
}

/** The sets of one item, in order. */
export function itemSteps(item: PlanItem, itemIndex: number): readonly SetStep[] {
  return Array.from({ length: item.sets }, (_, set) =>
    item.sides.map((side) => ({
      itemIndex,
      exerciseId: item.exerciseId,
      side,
      set,
      reps: repsOfSet(item, set),
    })),
  ).flat();
}

/** How many holds or repetitions a set has. */
export function repsOfSet(item: PlanItem, set: number): number {
  if (set < 0 || set >= item.sets) throw new Error(`${item.exerciseId} has no set ${set}`);
  return item.reps;
}
