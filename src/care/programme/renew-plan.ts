import { exerciseById } from '#library';
import { daysBetween } from '../progress/calendar.ts';
import type { Dated } from '../progress/history.ts';
import { countsAsDone } from '../progress/sessions-done.ts';
import { ruledOut } from './able.ts';
import { withClinicianSteps } from './clinician-steps.ts';
import { easeOf } from './ladder-target.ts';
import { keepsCeiling } from './load-ceiling.ts';
import type { PlanResult } from './make-plan.ts';
import { phaseOf, shareOf } from './phase.ts';
import { isByClinician, type Plan } from './plan.ts';
import { ceilingOn, type PlanHistory, painOn, planFor, planInputOf } from './plan-for.ts';
import { morningAfter } from './sore-morning.ts';

export type Renewal = { readonly kind: 'keep' } | PlanResult;

/**
 * The plan after what has happened since it was made: a session, a core test, a painful day or its end, another phase, or
 * an answer or the load ceiling that rules one of its exercises out. `keep` when nothing of it calls for another plan.
 */
export function renewedPlan(history: PlanHistory, today: string): Renewal {
  const { plan } = history;
  if (!plan) return { kind: 'keep' };
  if (isRuledOut(plan, history)) return unlessSame(planFor(history, today), plan);
  if (isByClinician(plan)) {
    const { at: _, localDay: __, ...written } = plan;
    return unlessSame({ kind: 'plan', plan: withClinicianSteps(written, planInputOf(history, today)) }, plan);
  }
  const callsForAnother = isTooHeavy(plan, history, today) || hasNews(plan, history, today);
  return callsForAnother ? unlessSame(planFor(history, today), plan) : { kind: 'keep' };
}

function unlessSame(result: PlanResult, plan: Plan & Dated): Renewal {
  return result.kind === 'plan' && isSame(result.plan, plan) ? { kind: 'keep' } : result;
}

function isRuledOut(plan: Plan, { person, planWishes }: PlanHistory): boolean {
  if (person.cautions.includes('recent-surgery')) return true;
  return plan.items.some(({ exerciseId }) => {
    const exercise = exerciseById(exerciseId);
    return !exercise || ruledOut(exercise, person, planWishes?.excluded ?? []) !== undefined;
  });
}

/** The own numbers may come after the plan was made, and the stage may fall. */
function isTooHeavy(plan: Plan, history: PlanHistory, today: string): boolean {
  const { loads, stage } = ceilingOn(history, today);
  return plan.items.some(({ exerciseId }) => {
    const exercise = exerciseById(exerciseId);
    return exercise !== undefined && !keepsCeiling(exercise, loads, stage);
  });
}

function hasNews(plan: Plan & Dated, history: PlanHistory, today: string): boolean {
  const { sessions, coreTests, checkIns } = history;
  const isNew = ({ at }: Pick<Dated, 'at'>) => at > plan.at;
  if (sessions.some((session) => countsAsDone(session) && session.finished && isNew(session.finished)))
    return true;
  if (coreTests.some(isNew)) return true;
  const toldBefore = { ...history, checkIns: checkIns.filter((one) => !isNew(one)) };
  return situationOn(plan.localDay, toldBefore) !== situationOn(today, history);
}

/** What the day asks of a plan: ease for pain or a long break, the phase, and what the night after the last session said. */
function situationOn(day: string, { sessions, checkIns }: PlanHistory): string {
  const last = sessions.findLast(countsAsDone);
  const painNow = painOn(checkIns, day);
  const ease = easeOf({
    ...(painNow !== undefined && { painNow }),
    ...(last && { daysSinceLast: daysBetween(last.localDay, day) }),
  });
  const phase = phaseOf({ sessions, checkIns }, day);
  const why = phase.kind === 'deload' ? phase.why : undefined;
  return JSON.stringify([ease, phase.kind, why, shareOf(phase), last && morningAfter(last, checkIns)]);
}

function isSame(next: Plan, { at: _, localDay: __, ...plan }: Plan & Dated): boolean {
  return JSON.stringify(sorted(next)) === JSON.stringify(sorted(plan));
}

/** The record may hold the fields in another order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, part]) => [key, sorted(part)]);
}
