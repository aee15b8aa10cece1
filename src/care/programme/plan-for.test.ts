import { describe, expect, it } from 'vitest';
import { equipment, exercises } from '#library';
import { averageLoads } from '../exercise-load/average-loads.ts';
import { makePlan } from './make-plan.ts';
import { type PlanHistory, planFor, planInputOf } from './plan-for.ts';
import { usualWishes } from './plan-wishes.ts';

const nobody = {
  person: { cannotTake: [], equipment: [], cautions: [] },
  coreTests: [],
  coreTestSkips: [],
  sessions: [],
  checkIns: [],
};

it('makes a plan for somebody of whom nothing is known, a little for every group', () => {
  const result = planFor(nobody, '2026-03-09');
  if (result.kind !== 'plan') throw new Error('no plan');
  expect(result.plan.focus).toEqual([]);
  expect(result.plan.minutes).toBeLessThanOrEqual(12);
  expect(result.plan.because[0].text).toMatch(/whole trunk/);
});

it('keeps to the wishes: time, what is left out, how many days', () => {
  const usual = planFor(nobody, '2026-03-09');
  if (usual.kind !== 'plan') throw new Error('no plan');
  const [first] = usual.plan.items;
  const planWishes = {
    ...usualWishes,
    minutes: 5 as const,
    excluded: [first.exerciseId],
    days: ['tue' as const],
  };
  const result = planFor({ ...nobody, planWishes }, '2026-03-09');
  if (result.kind !== 'plan') throw new Error('no plan');
  expect(result.plan.minutes).toBeLessThanOrEqual(5);
  expect(result.plan.items.map(({ exerciseId }) => exerciseId)).not.toContain(first.exerciseId);
  expect(result.plan.daysPerWeek).toBe(1);
});

const woman = { ...nobody, person: { ...nobody.person, sex: 'female' as const, equipment } };
const sized = { ...woman, person: { ...woman.person, heightM: 1.63, massKg: 65 } };
const all = (peakN: number) => Object.fromEntries(exercises.map(({ id }) => [id, peakN]));

describe('the load ceiling', () => {
  it('reads the loads of the own body when they are known', () => {
    const { loads, loadsOf } = planInputOf({ ...sized, loads: all(900) }, '2026-03-09');
    expect(loads).toEqual(all(900));
    expect(loadsOf).toBe('own-body');
  });

  it('stands in those of an average body of that sex, and the plan says why', () => {
    expect(planInputOf(woman, '2026-03-09').loads).toEqual(averageLoads('female'));
    const because = (history: PlanHistory) => {
      const loads = { ...all(900), 'side-plank': 2500 };
      const result = makePlan({ ...planInputOf(history, '2026-03-09'), loads });
      return (result.kind === 'plan' ? result.plan.because : result.because)
        .map(({ text }) => text)
        .join(' ');
    };
    expect(because(woman)).toMatch(/average body, as your height and weight are not known/);
    expect(because(sized)).toMatch(/average body until your own numbers are there/);
    const own = because({ ...sized, loads: all(900) });
    expect(own).toMatch(/are left out/);
    expect(own).not.toMatch(/average body/);
  });

  it('leaves out what is too heavy for this body and not for another', () => {
    const strong = { ...sized, loads: all(900) };
    const usual = planFor(strong, '2026-03-09');
    if (usual.kind !== 'plan') throw new Error('no plan');
    const [first] = usual.plan.items;
    const heavy = planFor({ ...sized, loads: { ...all(900), [first.exerciseId]: 2100 } }, '2026-03-09');
    if (heavy.kind !== 'plan') throw new Error('no plan');
    expect(heavy.plan.items.map(({ exerciseId }) => exerciseId)).not.toContain(first.exerciseId);
  });
});
