import { describe, expect, it } from 'vitest';
import { cautions, equipment, exerciseById, exercises, positions } from '#library';
import type { SessionEntry } from '../progress/history.ts';
import { itemSteps } from '../session/steps.ts';
import { isByClinician, type Plan } from './plan.ts';
import { planAfterFile } from './plan-file.ts';
import { type PlanHistory, planFor, planInputOf } from './plan-for.ts';
import { usualWishes } from './plan-wishes.ts';
import { type Renewal, renewedPlan } from './renew-plan.ts';
import { swapExercise } from './swap-exercise.ts';

const monday = '2026-03-09';
const at = (localDay: string, hour: number) => ({
  at: `${localDay}T${`${hour}`.padStart(2, '0')}:00:00.000Z`,
  localDay,
});

const holds = { 'side-bridge-left': 31, 'side-bridge-right': 63, 'back-extensor': 120, 'front-plank': 78 };
const nobody: PlanHistory = {
  person: { sex: 'female', ageYears: 44, cannotTake: [], equipment, cautions: [] },
  coreTests: [],
  coreTestSkips: [],
  sessions: [],
  checkIns: [],
};
const measured: PlanHistory = {
  ...nobody,
  coreTests: Object.entries(holds).map(([testId, holdS]) => ({
    testId,
    holdS,
    ended: 'tired',
    counted: true,
    ...at(monday, 7),
  })),
};

function plannedAt(history: PlanHistory, when = at(monday, 8)): PlanHistory & { readonly plan: Plan } {
  const result = planFor(history, when.localDay);
  if (result.kind !== 'plan') throw new Error('no plan');
  return { ...history, plan: { ...result.plan, ...when } };
}

function sessionOf(plan: Plan, when: { at: string; localDay: string }, pain: number): SessionEntry {
  return {
    sessionId: when.at,
    ...when,
    items: plan.items,
    sets: plan.items.flatMap((item) => itemSteps(item, 0).map((step) => ({ ...step, workS: 30 }))),
    pain: Object.fromEntries(plan.items.map(({ exerciseId }) => [exerciseId, pain])),
    skipped: {},
    finished: { ...when, how: 'completed' },
  };
}

const planIn = (renewal: Renewal) => (renewal.kind === 'plan' ? renewal.plan : undefined);
const rungs = (plan: Plan | undefined) =>
  (plan?.items ?? []).map(({ exerciseId }) => exerciseById(exerciseId)?.rung ?? 9);

describe('what a plan is made from', () => {
  it('is each measured group with its place, and what the core check named', () => {
    const { strengths = [], weakest, minutes } = planInputOf(measured, monday);
    expect(strengths.map(({ group }) => group).sort()).toEqual(['back', 'front', 'left-side', 'right-side']);
    expect(weakest).toEqual(['left-side']);
    expect(minutes).toBe(12);
  });

  it('names no group from two measurements', () => {
    const few = { ...measured, coreTests: measured.coreTests.slice(0, 2) };
    expect(planInputOf(few, monday).weakest).toBeUndefined();
    expect(plannedAt(few).plan.focus).toEqual([]);
  });

  it('takes only the pain of today', () => {
    const hurt = { ...measured, checkIns: [{ ...at(monday, 7), painNow: 6, activities: [] }] };
    expect(planInputOf(hurt, monday).painNow).toBe(6);
    expect(planInputOf(hurt, '2026-03-10').painNow).toBeUndefined();
  });

  it('counts the days since the last session, and none backwards when the clock was set back', () => {
    const { plan } = plannedAt(measured);
    const trained = { ...measured, sessions: [sessionOf(plan, at(monday, 9), 1)] };
    expect(planInputOf(trained, '2026-03-13').daysSinceLast).toBe(4);
    expect(planInputOf(trained, '2026-03-01').daysSinceLast).toBe(0);
  });
});

describe('a plan is kept', () => {
  it('while nothing has happened, on the day and on the days after', () => {
    expect(renewedPlan(plannedAt(measured), monday)).toEqual({ kind: 'keep' });
    expect(renewedPlan(plannedAt(measured), '2026-03-20')).toEqual({ kind: 'keep' });
    expect(renewedPlan(nobody, monday)).toEqual({ kind: 'keep' });
  });

  it('when what happened makes the same plan again', () => {
    const told = plannedAt(measured);
    const again = { ...told, coreTests: told.coreTests.map((test) => ({ ...test, ...at(monday, 10) })) };
    expect(renewedPlan(again, monday)).toEqual({ kind: 'keep' });
  });

  it('on a day with little pain', () => {
    const told = { ...plannedAt(measured), checkIns: [{ ...at(monday, 9), painNow: 3, activities: [] }] };
    expect(renewedPlan(told, monday)).toEqual({ kind: 'keep' });
  });
});

describe('a plan is made anew', () => {
  it('after two sessions that went well, with one step up', () => {
    const first = plannedAt(measured);
    const sessions = [sessionOf(first.plan, at(monday, 9), 1), sessionOf(first.plan, at('2026-03-11', 9), 1)];
    const next = planIn(renewedPlan({ ...first, sessions }, '2026-03-11'));
    const ups = next?.items.filter(({ because }) =>
      because.some(({ text }) => /you add|you move up/.test(text)),
    );
    expect(ups).toHaveLength(1);
  });

  it('one step easier after a session that hurt too much', () => {
    const first = plannedAt(measured);
    const next = planIn(
      renewedPlan({ ...first, sessions: [sessionOf(first.plan, at(monday, 9), 7)] }, monday),
    );
    expect(Math.max(...rungs(next))).toBeLessThan(Math.max(...rungs(first.plan)));
  });

  it('gentle on a day with pain above 5, and as before on the next day', () => {
    const first = plannedAt(measured);
    const checkIns = [{ ...at(monday, 9), painNow: 7, activities: [] }];
    const gentle = planIn(renewedPlan({ ...first, checkIns }, monday));
    expect(gentle?.items.every(({ sets }) => sets === 1)).toBe(true);
    if (!gentle) return;
    const tomorrow = renewedPlan({ ...first, checkIns, plan: { ...gentle, ...at(monday, 9) } }, '2026-03-10');
    const { at: _, localDay: __, ...usual } = { ...first.plan, ...at(monday, 8) };
    expect(planIn(tomorrow)).toEqual(usual);
  });

  it('when pain that had made it gentle is told to be less, on the same day too', () => {
    const first = plannedAt(measured);
    const told = (hour: number, painNow: number) => ({ ...at(monday, hour), painNow, activities: [] });
    const gentle = planIn(renewedPlan({ ...first, checkIns: [told(9, 5)] }, monday));
    if (!gentle) throw new Error('no gentle plan');
    const later = {
      ...first,
      checkIns: [told(9, 5), told(11, 2)],
      plan: { ...gentle, ...at(monday, 9) },
    };
    expect(rungs(planIn(renewedPlan(later, monday)))).toEqual(rungs(first.plan));
    expect(rungs(planIn(renewedPlan(later, '2026-03-10')))).toEqual(rungs(first.plan));
  });

  it('when an easy week ends by what is told on the day on which the plan was made', () => {
    const told = (day: number, painNow: number) => ({
      ...at(`2026-03-${`${day}`.padStart(2, '0')}`, 7),
      painNow,
      activities: [],
    });
    const checkIns = [told(2, 1), told(4, 1), told(9, 3), told(11, 3)];
    const easy = plannedAt({ ...measured, checkIns }, at('2026-03-12', 7));
    const words = (plan: Plan | undefined) => JSON.stringify(plan?.items.map(({ because }) => because));
    expect(words(easy.plan)).toContain('2 points above last week');
    const after = { ...easy, checkIns: [...checkIns, { ...told(12, 0), ...at('2026-03-12', 8) }] };
    for (const day of ['2026-03-12', '2026-03-13']) {
      const next = planIn(renewedPlan(after, day));
      expect(next).toBeDefined();
      expect(words(next)).not.toContain('2 points above last week');
    }
  });

  it('when a flare eases, so that it no longer says that there is one', () => {
    const told = (day: string, painNow: number) => ({ ...at(day, 7), painNow, activities: [] });
    const before = [told('2026-03-02', 1), told('2026-03-04', 1), told('2026-03-09', 5)];
    const flaring = plannedAt({ ...measured, checkIns: before }, at('2026-03-10', 8));
    const words = (plan: Plan | undefined) => JSON.stringify(plan?.because);
    expect(words(flaring.plan)).toContain('A flare: half the work');
    const easing = { ...flaring, checkIns: [...before, told('2026-03-11', 1)] };
    expect(words(planIn(renewedPlan(easing, '2026-03-11')))).toContain('The flare is easing');
  });

  it('without the step up that it had, after a morning 1 point sorer', () => {
    const told = (day: string, hour: number, painNow: number) => ({
      ...at(day, hour),
      painNow,
      activities: [],
    });
    const first = plannedAt(measured);
    const trained = {
      ...first,
      sessions: [sessionOf(first.plan, at(monday, 9), 1), sessionOf(first.plan, at('2026-03-11', 9), 1)],
      checkIns: [told('2026-03-11', 8, 1)],
    };
    const next = planIn(renewedPlan(trained, '2026-03-11'));
    if (!next) throw new Error('no next plan');
    const ups = (plan: Plan | undefined) => JSON.stringify(plan?.items).match(/you add|you move up/g) ?? [];
    expect(ups(next)).toHaveLength(1);
    const morning = {
      ...trained,
      plan: { ...next, ...at('2026-03-11', 10) },
      checkIns: [...trained.checkIns, told('2026-03-12', 7, 2)],
    };
    const patient = planIn(renewedPlan(morning, '2026-03-12'));
    expect(patient).toBeDefined();
    expect(ups(patient)).toHaveLength(0);
  });

  it('when the person has told something that rules one of its exercises out', () => {
    const first = plannedAt(measured);
    const [item] = first.plan.items;
    const position = exerciseById(item.exerciseId)?.position ?? 'standing';
    const person = { ...first.person, cannotTake: [position] };
    const next = planIn(renewedPlan({ ...first, person }, monday));
    expect(next).toBeDefined();
    for (const { exerciseId } of next?.items ?? [])
      expect(exerciseById(exerciseId)?.position).not.toBe(position);
  });

  it('but ends when an operation was told, and says whom to ask', () => {
    const first = plannedAt(measured);
    const person = { ...first.person, cautions: ['recent-surgery'] as const };
    const end = renewedPlan({ ...first, person }, monday);
    expect(end.kind).toBe('no-plan');
    if (end.kind === 'no-plan') expect(end.because[0].text).toMatch(/surgeon/);
  });

  it('and ends after an operation even when breathing is all that is in it', () => {
    const others = cautions.filter((one) => one !== 'recent-surgery');
    const cannotTake = positions.filter((one) => one !== 'sitting');
    const seated = plannedAt({ ...nobody, person: { cannotTake, equipment, cautions: others } });
    expect(seated.plan.items.map(({ exerciseId }) => exerciseId)).toEqual(['breathing-sitting']);
    const person = { ...seated.person, cautions };
    expect(renewedPlan({ ...seated, person }, monday).kind).toBe('no-plan');
  });

  it('without an exercise that was left out', () => {
    const first = plannedAt(measured);
    const [item] = first.plan.items;
    const planWishes = { ...usualWishes, excluded: [item.exerciseId] };
    const next = planIn(renewedPlan({ ...first, planWishes }, monday));
    expect(next?.items.map(({ exerciseId }) => exerciseId)).not.toContain(item.exerciseId);
  });
});

describe('the load ceiling', () => {
  const sized: PlanHistory = { ...measured, person: { ...measured.person, heightM: 1.63, massKg: 65 } };
  const loads = (peakN: number, of: Readonly<Record<string, number>> = {}) => ({
    ...Object.fromEntries(exercises.map(({ id }) => [id, peakN])),
    ...of,
  });

  it('keeps the plan when the own numbers come and nothing in it is too heavy', () => {
    expect(renewedPlan({ ...plannedAt(sized), loads: loads(900) }, monday)).toEqual({ kind: 'keep' });
  });

  it('makes another as soon as the own numbers say that something in it is too heavy', () => {
    const planned = plannedAt(sized);
    const [{ exerciseId }] = planned.plan.items;
    const renewal = renewedPlan({ ...planned, loads: loads(900, { [exerciseId]: 2061 }) }, monday);
    expect(planIn(renewal)?.items.map((item) => item.exerciseId)).not.toContain(exerciseId);
    expect(planIn(renewal)?.items.length).toBeGreaterThan(0);
  });
});

it('leaves a plan of older rules as it is until something happens', () => {
  const planned = plannedAt(measured);
  const older = { ...planned, plan: { ...planned.plan, ...at(monday, 8), rulesVersion: 'programme-2' } };
  expect(renewedPlan(older, monday)).toEqual({ kind: 'keep' });
});

describe('a plan that a clinician wrote', () => {
  const text = '{"items":[{"exerciseId":"bird-dog","sets":2,"reps":4}],"days":["mon","thu"]}';
  const written = planAfterFile(undefined, text, measured.person).plan;
  if (!written) throw new Error('refused');
  const planned: PlanHistory & { readonly plan: Plan } = {
    ...measured,
    plan: { ...written, ...at(monday, 8) },
  };

  it('stays after a session, on a painful day, and when the load ceiling would leave it out', () => {
    const trained = { ...planned, sessions: [sessionOf(planned.plan, at(monday, 9), 4)] };
    expect(renewedPlan(trained, monday)).toEqual({ kind: 'keep' });
    const heavy = Object.fromEntries(exercises.map(({ id }) => [id, 5000]));
    expect(renewedPlan({ ...planned, loads: heavy }, monday)).toEqual({ kind: 'keep' });
    const painful = { ...planned, checkIns: [{ ...at(monday, 10), painNow: 7, activities: [] }] };
    expect(renewedPlan(painful, monday)).toEqual({ kind: 'keep' });
  });

  it('gives way when an answer rules one of its exercises out', () => {
    const person = { ...planned.person, cannotTake: ['hands-and-knees' as const] };
    const ids = planIn(renewedPlan({ ...planned, person }, monday))?.items.map((one) => one.exerciseId);
    expect(ids).toBeDefined();
    expect(ids).not.toContain('bird-dog');
  });

  it('is still the clinician’s after a swap', () => {
    const result = swapExercise(planned.plan, 'bird-dog', 'pain', planInputOf(planned, monday));
    if (result.kind !== 'swapped') throw new Error('no swap');
    expect(isByClinician(result.plan)).toBe(true);
  });
});
