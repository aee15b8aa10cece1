import { expect, it } from 'vitest';
import { planFor } from './plan-for.ts';
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
