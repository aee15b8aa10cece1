import { sessionLengthS } from '../session/session-length.ts';
import type { PlanItem } from './plan.ts';

/** An item while the plan is put together; `keep` is the order in which items are kept when time is short. */
export interface Draft {
  readonly item: PlanItem;
  readonly isFocus: boolean;
}

/** Fewer exercises than this only when nothing else fits. */
const fewestItems = 3;

/** Fits the drafts into the time: first one set for what is not in focus, then fewer exercises, then fewer sets. */
export function fitTime(drafts: readonly Draft[], budgetS: number): readonly Draft[] {
  let fitted = drafts;
  while (fitted.length > 0 && lengthS(fitted) > budgetS) fitted = shorter(fitted);
  return fitted;
}

function shorter(drafts: readonly Draft[]): readonly Draft[] {
  const lastOther = drafts.findLastIndex(({ item, isFocus }) => !isFocus && item.sets > 1);
  if (lastOther >= 0) return oneSetLess(drafts, lastOther);
  const lastToDrop = drafts.findLastIndex(({ isFocus }) => !isFocus);
  if (drafts.length > fewestItems && lastToDrop >= 0) return drafts.filter((_, i) => i !== lastToDrop);
  const lastFocus = drafts.findLastIndex(({ item }) => item.sets > 1);
  if (lastFocus >= 0) return oneSetLess(drafts, lastFocus);
  return drafts.slice(0, -1);
}

function oneSetLess(drafts: readonly Draft[], index: number): readonly Draft[] {
  return drafts.map((draft, i) =>
    i === index ? { ...draft, item: { ...draft.item, sets: draft.item.sets - 1 } } : draft,
  );
}

function lengthS(drafts: readonly Draft[]): number {
  return sessionLengthS(drafts.map(({ item }) => item));
}
