import { sessionLengthS } from '../session/session-length.ts';
import type { Plan, PlanItem } from './plan.ts';

const shortFormS = 5 * 60;
const mostItems = 3;

/** The items a session starts with. The short form does one set of each of its exercises. */
export function itemsOf(plan: Plan, form: 'full' | 'short'): readonly PlanItem[] {
  if (form === 'full') return plan.items;
  return plan.items.filter(({ exerciseId }) => plan.shortForm.includes(exerciseId)).map(oneSet);
}

/** As many exercises as five minutes hold with one set each, the first ones first; at least one. */
export function shortFormOf(items: readonly [PlanItem, ...PlanItem[]]): readonly string[] {
  const [first, ...others] = items;
  const chosen = [oneSet(first)];
  for (const item of others) {
    const longer = [...chosen, oneSet(item)];
    if (longer.length <= mostItems && sessionLengthS(longer) <= shortFormS) chosen.push(oneSet(item));
  }
  return chosen.map(({ exerciseId }) => exerciseId);
}

function oneSet(item: PlanItem): PlanItem {
  return { ...item, sets: 1 };
}
