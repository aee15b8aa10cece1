import { type SessionSoFar, setSoFar } from './session-so-far.ts';
import { itemSteps, type SetStep } from './steps.ts';
import { stopsExercise, stopsSoFar, stopsThatEnd } from './stop-rule.ts';

/** Where a session stands. */
export type SessionCursor =
  /** This set is next; `rep` holds or repetitions of it are done already. */
  | { readonly kind: 'work'; readonly step: SetStep; readonly rep: number }
  /** The exercise is over and its pain is not known yet. */
  | { readonly kind: 'ask-pain'; readonly itemIndex: number }
  | { readonly kind: 'finished'; readonly how: 'completed' | 'stopped-by-rule' };

/**
 * The next thing to do, from what is recorded alone, so that a reload or a kill goes on at the same set.
 * `painLeftOpen` is an item whose pain question the person just skipped.
 */
export function sessionCursor(session: SessionSoFar, painLeftOpen?: number): SessionCursor {
  if (stopsSoFar(session) >= stopsThatEnd) return { kind: 'finished', how: 'stopped-by-rule' };
  const lastBegun = session.items.findLastIndex((_, itemIndex) => hasBegun(session, itemIndex));
  if (lastBegun >= 0 && lastBegun !== painLeftOpen && owesPain(session, lastBegun))
    return { kind: 'ask-pain', itemIndex: lastBegun };
  for (const [itemIndex] of session.items.entries()) {
    const step = nextStep(session, itemIndex);
    if (step) return { kind: 'work', step, rep: setSoFar(session, step).reps };
  }
  return { kind: 'finished', how: 'completed' };
}

/** True when nothing is left to do of an item: all sets done, skipped, or stopped by pain. */
export function isItemOver(session: SessionSoFar, itemIndex: number): boolean {
  return nextStep(session, itemIndex) === undefined;
}

/** How many items are over. */
export function itemsOver(session: SessionSoFar): number {
  return session.items.filter((_, itemIndex) => isItemOver(session, itemIndex)).length;
}

function nextStep(session: SessionSoFar, itemIndex: number): SetStep | undefined {
  const item = session.items[itemIndex];
  if (!item) throw new Error(`the session has no item ${itemIndex}`);
  if (session.skipped[item.exerciseId] || stopsExercise(session.pain[item.exerciseId])) return undefined;
  return itemSteps(item, itemIndex).find((step) => setSoFar(session, step).reps < step.reps);
}

function hasBegun(session: SessionSoFar, itemIndex: number): boolean {
  const id = session.items[itemIndex]?.exerciseId ?? '';
  return (
    session.pain[id] !== undefined ||
    session.skipped[id] !== undefined ||
    session.sets.some(({ exerciseId }) => exerciseId === id)
  );
}

/** Asked after an exercise that was done, and after one that was skipped because it hurt. */
function owesPain(session: SessionSoFar, itemIndex: number): boolean {
  const id = session.items[itemIndex]?.exerciseId ?? '';
  const skipped = session.skipped[id];
  if (session.pain[id] !== undefined || (skipped && skipped !== 'pain')) return false;
  return isItemOver(session, itemIndex);
}
