import { exerciseById } from '#library';
import type { PlanItem } from '../programme/plan.ts';
import type { SessionEntry } from '../progress/history.ts';
import type { SkipReason } from '../session/session-so-far.ts';
import { itemSteps } from '../session/steps.ts';
import { stopsExercise, stopsThatEnd } from '../session/stop-rule.ts';
import { chance, normal, type Random } from './random.ts';
import type { VirtualBody } from './virtual-body.ts';
import type { VirtualPerson } from './virtual-person.ts';

/** How somebody with this body does the items of a session: pain, what is too hard, what is left. */
export function doSession(
  items: readonly PlanItem[],
  { person }: VirtualPerson,
  body: VirtualBody,
  pain: number,
  when: { readonly at: string; readonly localDay: string },
  random: Random,
): SessionEntry {
  const sets: SessionEntry['sets'][number][] = [];
  const pains: Record<string, number> = {};
  const skipped: Record<string, SkipReason> = {};
  let stops = 0;
  for (const item of items) {
    const exercise = exerciseById(item.exerciseId);
    if (!exercise || stops >= stopsThatEnd) continue;
    const tooMuch = Math.max(0, exercise.rung - body.rungHeld(exercise.ladder, person));
    if (tooMuch > 0.7 && chance(random, 0.4)) {
      skipped[item.exerciseId] = 'too-hard';
      continue;
    }
    const steps = itemSteps(item, 0);
    const isCut = chance(random, 0.03 + 0.25 * tooMuch);
    for (const { exerciseId, side, set, reps } of isCut ? steps.slice(0, -1) : steps)
      sets.push({ exerciseId, side, set, reps, workS: reps * item.repS });
    const felt = Math.round(pain + 0.7 * normal(random) + 0.8 * tooMuch);
    const nrs = Math.min(10, Math.max(0, felt));
    if (!chance(random, 0.05)) pains[item.exerciseId] = nrs;
    if (stopsExercise(pains[item.exerciseId])) stops += 1;
  }
  const how = stops >= stopsThatEnd ? 'stopped-by-rule' : 'completed';
  return { ...when, sessionId: when.at, items, sets, pain: pains, skipped, finished: { ...when, how } };
}
