import { sessionLengthS } from '../session/session-length.ts';
import type { PlanItem } from './plan.ts';

/** An item while the plan is put together; `keep` is the order in which items are kept when time is short. */
export interface Draft {
  readonly item: PlanItem;
  readonly isFocus: boolean;
}

/** Fewer exercises than this only when nothing else fits. */
const fewestItems = 3;

/**
 * Fits the drafts into the time: first one set for what is not in focus, then fewer exercises, then fewer sets. Time
 * that an exercise left out has freed goes back to sets, the first ones first.
 */
export function fitTime(drafts: readonly Draft[], budgetS: number): readonly Draft[] {
  let fitted = drafts;
  while (fitted.length > 0 && lengthS(fitted) > budgetS) fitted = shorter(fitted);
  const wanted = new Map(drafts.map(({ item }) => [item.exerciseId, item.sets]));
  for (const [index] of fitted.entries()) fitted = refilled(fitted, index, wanted, budgetS);
  return fitted;
}

function refilled(
  drafts: readonly Draft[],
  index: number,
  wanted: ReadonlyMap<string, number>,
  budgetS: number,
): readonly Draft[] {
  const { item } = drafts[index] ?? {};
  if (!item || item.sets >= (wanted.get(item.exerciseId) ?? 0)) return drafts;
  const more = changeSets(drafts, index, 1);
  return lengthS(more) <= budgetS ? refilled(more, index, wanted, budgetS) : drafts;
}

function shorter(drafts: readonly Draft[]): readonly Draft[] {
  const lastOther = drafts.findLastIndex(({ item, isFocus }) => !isFocus && item.sets > 1);
  if (lastOther >= 0) return changeSets(drafts, lastOther, -1);
  const lastToDrop = drafts.findLastIndex(({ isFocus }) => !isFocus);
  if (drafts.length > fewestItems && lastToDrop >= 0) return drafts.filter((_, i) => i !== lastToDrop);
  const lastFocus = drafts.findLastIndex(({ item }) => item.sets > 1);
  if (lastFocus >= 0) return changeSets(drafts, lastFocus, -1);
  return drafts.slice(0, -1);
}

function changeSets(drafts: readonly Draft[], index: number, by: 1 | -1): readonly Draft[] {
  return drafts.map((draft, i) =>
    i === index ? { ...draft, item: { ...draft.item, sets: draft.item.sets + by } } : draft,
  );
}

function lengthS(drafts: readonly Draft[]): number {
  return sessionLengthS(drafts.map(({ item }) => item));
}
