import { coreProfile } from '../core-profile/core-profile.ts';
import type { CoreSkip } from '../core-profile/group-profile.ts';
import type { CoreResult } from '../core-profile/measured-hold.ts';
import { averageLoads } from '../exercise-load/average-loads.ts';
import { subjectOf } from '../exercise-load/body-loads.ts';
import type { Person } from '../person.ts';
import { daysBetween } from '../progress/calendar.ts';
import type { CheckInEntry, Dated, SessionEntry } from '../progress/history.ts';
import { countsAsDone } from '../progress/sessions-done.ts';
import { type ExerciseLoads, type Stage, stageOf } from './load-ceiling.ts';
import { makePlan, type PlanResult } from './make-plan.ts';
import { phaseOf } from './phase.ts';
import type { Plan } from './plan.ts';
import type { GroupStrength, PlanInput, PlanSession } from './plan-input.ts';
import { type PlanWishes, usualWishes, withWishedDays } from './plan-wishes.ts';
import { putAsideAt } from './put-aside.ts';
import { morningAfter } from './sore-morning.ts';

/** What a plan is made from, as the record holds it. */
export interface PlanHistory {
  readonly person: Person;
  readonly coreTests: readonly (CoreResult & Dated)[];
  readonly coreTestSkips: readonly CoreSkip[];
  readonly sessions: readonly SessionEntry[];
  readonly checkIns: readonly CheckInEntry[];
  readonly plan?: Plan & Dated;
  readonly planWishes?: PlanWishes;
  /** Of this person's body; without it those of an average body stand in. */
  readonly loads?: ExerciseLoads;
}

/** Everything the record knows that matters for a plan today. */
export function planInputOf(history: PlanHistory, today: string): PlanInput {
  const { person, coreTests, coreTestSkips, checkIns, loads } = history;
  const { minutes, excluded } = history.planWishes ?? usualWishes;
  const { groups, weakest } = coreProfile(coreTests, person, coreTestSkips);
  const strengths = groups.flatMap((found): readonly GroupStrength[] =>
    found.kind === 'measured' && found.standing.kind === 'percentile' && found.group !== 'balance'
      ? [{ group: found.group, percentile: found.standing.place.value, measurement: found.test.id }]
      : [],
  );
  const done = history.sessions.filter(countsAsDone);
  const sessions = done.map((session) => withMorning(session, checkIns));
  const last = done.at(-1);
  const putAside = putAsideAt(history, today);
  const painNow = painOn(checkIns, today);
  return {
    person,
    strengths,
    ...(weakest.kind !== 'too-few' && { weakest: weakest.kind === 'named' ? weakest.groups : [] }),
    ...(painNow !== undefined && { painNow }),
    sessions,
    ...(last && { daysSinceLast: Math.max(0, daysBetween(last.localDay, today)) }),
    minutes,
    excluded,
    phase: phaseOf(history, today),
    ...ceilingLoads(person, loads),
    ...(putAside.length > 0 && { putAside }),
  };
}

function ceilingLoads(
  person: Person,
  own: ExerciseLoads | undefined,
): Required<Pick<PlanInput, 'loads' | 'loadsOf'>> {
  if (own) return { loads: own, loadsOf: 'own-body' };
  const loadsOf = subjectOf(person) ? 'not-worked-out' : 'size-not-told';
  return { loads: averageLoads(person.sex), loadsOf };
}

/** The loads that the ceiling reads today, and its stage. */
export function ceilingOn(
  history: PlanHistory,
  today: string,
): { readonly loads: ExerciseLoads; readonly stage: Stage } {
  const { person, sessions, checkIns } = history;
  const painNow = painOn(checkIns, today);
  const stage = stageOf({
    sessions: sessions.filter(countsAsDone),
    phase: phaseOf(history, today),
    ...(painNow !== undefined && { painNow }),
  });
  return { loads: ceilingLoads(person, history.loads).loads, stage };
}

function withMorning(session: SessionEntry, checkIns: readonly CheckInEntry[]): PlanSession {
  const nextMorning = morningAfter(session, checkIns);
  return nextMorning ? { ...session, nextMorning } : session;
}

/** The pain told last on a day. */
export function painOn(checkIns: readonly CheckInEntry[], localDay: string): number | undefined {
  return checkIns.findLast((one) => one.localDay === localDay && one.painNow !== undefined)?.painNow;
}

/** A plan made afresh from the record. */
export function planFor(history: PlanHistory, today: string): PlanResult {
  const result = makePlan(planInputOf(history, today));
  const wishes = history.planWishes ?? usualWishes;
  return result.kind === 'plan' ? { kind: 'plan', plan: withWishedDays(result.plan, wishes) } : result;
}
