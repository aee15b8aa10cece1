import type { PlanItem } from '../programme/plan.ts';
import { restBetweenS, setTimeline } from './set-timeline.ts';
import { itemSteps } from './steps.ts';

/** Reading the next exercise, getting into position, and telling the pain. */
const aroundAnExerciseS = 25;

/** How long the items take, rests and getting ready included. */
export function sessionLengthS(items: readonly PlanItem[]): number {
  return items.reduce((sum, item) => sum + itemLengthS(item), 0);
}

function itemLengthS(item: PlanItem): number {
  const steps = itemSteps(item, 0);
  return steps.reduce((sum, step, i) => {
    const before = steps[i - 1];
    const restS = before ? restBetweenS(item, before, step) : aroundAnExerciseS;
    return sum + restS + setTimeline(item, step, { countIn: i === 0 }).lengthS;
  }, 0);
}
