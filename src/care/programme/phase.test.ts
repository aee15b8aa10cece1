import { describe, expect, it } from 'vitest';
import { equipment, exerciseById } from '#library';
import { dayNumber, dayOf } from '../progress/calendar.ts';
import type { CheckInEntry, SessionEntry } from '../progress/history.ts';
import { itemSteps } from '../session/steps.ts';
import { phaseOf, shareOf } from './phase.ts';
import { phaseReason } from './phase-reasons.ts';
import type { Plan } from './plan.ts';
import { type PlanHistory, planFor } from './plan-for.ts';
import { renewedPlan } from './renew-plan.ts';

const monday = dayNumber('2026-03-02');
const on = (n: number, hour = 10) => {
  const localDay = dayOf(monday + n);
  return { at: `${localDay}T${String(hour).padStart(2, '0')}:00:00Z`, localDay };
};
const told = (n: number, painNow: number, hour = 9): CheckInEntry => ({
  ...on(n, hour),
  painNow,
  activities: [],
});
const nobody: PlanHistory = {
  person: { cannotTake: [], equipment, cautions: [] },
  coreTests: [],
  coreTestSkips: [],
  sessions: [],
  checkIns: [],
};

function planOn(history: PlanHistory, n: number): Plan {
  const result = planFor(history, on(n).localDay);
  if (result.kind !== 'plan') throw new Error('no plan');
  return result.plan;
}

function session(n: number, plan: Plan, pain = 1): SessionEntry {
  return {
    ...on(n),
    sessionId: `${n}`,
    items: plan.items,
    sets: plan.items.flatMap((item) => itemSteps(item, 0).map((step) => ({ ...step, workS: 30 }))),
    pain: Object.fromEntries(plan.items.map(({ exerciseId }) => [exerciseId, pain])),
    skipped: {},
    finished: { ...on(n), how: 'completed' },
  };
}

/** Trained on these days, each time what was planned. */
function trained(days: readonly number[], checkIns: readonly CheckInEntry[] = []): PlanHistory {
  const sessions: SessionEntry[] = [];
  for (const n of days) sessions.push(session(n, planOn({ ...nobody, checkIns, sessions }, n)));
  return { ...nobody, checkIns, sessions };
}

const workOf = ({ items }: Plan) => items.reduce((sum, { sets, reps }) => sum + sets * reps, 0);
const ids = ({ items }: Plan) => items.map(({ exerciseId }) => exerciseId);
const evidenceOf = ({ because }: Plan) => because.map(({ text }) => text).join(' ');

describe('the phase of a programme', () => {
  it('is the gravest of those that hold', () => {
    const fourth = trained([0, 7, 14]);
    expect(phaseOf(fourth, on(22).localDay).kind).toBe('back-again');
    const training = trained([0, 7, 14, 20]);
    expect(phaseOf(training, on(22).localDay)).toEqual({ kind: 'deload', why: 'fourth-week' });
    const sore = { ...training, checkIns: [told(20, 1), told(21, 3)] };
    expect(phaseOf(sore, on(22).localDay).kind).toBe('morning-sore');
    const flaring = { ...sore, checkIns: [told(10, 1), ...sore.checkIns, told(22, 7)] };
    expect(phaseOf(flaring, on(22).localDay).kind).toBe('flare');
  });

  it('gives its reason, with evidence, whenever it takes work away', () => {
    const phases = [
      { kind: 'flare', day: 1 },
      { kind: 'ramp-back', share: 0.5 },
      { kind: 'morning-sore' },
      { kind: 'back-again', days: 9 },
      { kind: 'deload', why: 'two-failed' },
    ] as const;
    for (const phase of phases) {
      expect(shareOf(phase)).toBeLessThan(1);
      expect(phaseReason(phase)?.evidence.length).toBeGreaterThan(0);
    }
    expect(shareOf({ kind: 'usual' })).toBe(1);
    expect(phaseReason({ kind: 'usual' })).toBeUndefined();
  });
});

describe('a plan in a phase', () => {
  it('has about 40 % less of the same in the fourth week, and goes on after it where it was', () => {
    const history = trained([0, 2, 4, 7, 9, 14, 16, 20]);
    const before = planOn(history, 20);
    const easy = planOn(history, 21);
    expect(ids(easy)).toEqual(ids(before));
    expect(workOf(easy) / workOf(before)).toBeGreaterThan(0.45);
    expect(workOf(easy) / workOf(before)).toBeLessThan(0.75);
    expect(evidenceOf(easy)).toMatch(/fourth week/);
    const after = { ...history, sessions: [...history.sessions, session(21, easy), session(23, easy)] };
    expect(workOf(planOn(after, 28))).toBeGreaterThanOrEqual(workOf(before));
  });

  it('has half the work and nothing new in a flare', () => {
    const history = trained([0, 2, 4, 6], [told(0, 1), told(2, 1), told(4, 1), told(6, 1)]);
    const before = planOn(history, 6);
    const flare = { ...history, checkIns: [...history.checkIns, told(8, 5)] };
    const easy = planOn(flare, 9);
    expect(workOf(easy) / workOf(before)).toBeLessThan(0.65);
    const known = new Set(history.sessions.flatMap(({ items }) => items.map(({ exerciseId }) => exerciseId)));
    expect(ids(easy).filter((id) => !known.has(id))).toEqual([]);
    expect(evidenceOf(easy)).toMatch(/Flares pass/);
  });

  it('goes one step down after a sore morning', () => {
    const history = trained([0, 2, 4, 6, 8, 10]);
    const rung = (plan: Plan) => Math.max(...ids(plan).map((id) => exerciseById(id)?.rung ?? 0));
    const sore = { ...history, checkIns: [told(10, 1), told(11, 3)] };
    expect(rung(planOn(history, 13))).toBeGreaterThan(1);
    expect(rung(planOn(sore, 13))).toBeLessThan(rung(planOn(history, 13)));
  });

  it('does not move up the day after one point more', () => {
    const history = trained([0, 2]);
    const sorer = { ...history, checkIns: [told(2, 1), told(3, 2)] };
    expect(planOn(history, 4)).not.toEqual(planOn(sorer, 4));
    expect(ids(planOn(sorer, 4))).toEqual(ids(planOn(nobody, 4)));
  });

  it('is renewed when the phase changes with the days alone', () => {
    const history = trained([0, 2, 7, 9, 14, 16, 19]);
    const plan = { ...planOn(history, 19), ...on(19, 11) };
    expect(renewedPlan({ ...history, plan }, on(20).localDay).kind).toBe('keep');
    expect(renewedPlan({ ...history, plan }, on(21).localDay).kind).toBe('plan');
  });

  it('leaves out what is above the load ceiling and says so', () => {
    const light = Object.fromEntries(ids(planOn(nobody, 0)).map((id) => [id, 1000]));
    const [heavy] = ids(planOn(nobody, 0));
    if (!heavy) throw new Error('an empty plan');
    expect(ids(planOn({ ...nobody, loads: light }, 0))).toContain(heavy);
    const plan = planOn({ ...nobody, loads: { ...light, [heavy]: 2500 } }, 0);
    expect(ids(plan)).not.toContain(heavy);
    expect(evidenceOf(plan)).toMatch(/on your low back with more than \d+ kg/);
  });
});
