import { expect, it } from 'vitest';
import type { HappeningOf } from '../events/event.ts';
import { emptyState } from './fold.ts';
import { foldPlan, foldRelief } from './fold-lists.ts';

const stamp = { at: '2026-03-09T08:00:00.000Z', localDay: '2026-03-09' };
const rest = (change: Partial<HappeningOf<'relief-done'>>): HappeningOf<'relief-done'> => ({
  kind: 'relief-done',
  techniqueId: 'calves-on-chair',
  restedS: 60,
  stopped: 'early',
  ...change,
});

it('counts a rest that is told again under its id once, as it was told last', () => {
  const told = [
    rest({ reliefId: 'a', painBefore: 6 }),
    rest({ reliefId: 'b' }),
    rest({ reliefId: 'a', painBefore: 6, painAfter: 4, restedS: 600, stopped: 'finished' }),
  ];
  const { reliefs } = told.reduce((state, body) => foldRelief(state, body, stamp), emptyState);
  expect(reliefs.map(({ reliefId, restedS, painAfter }) => [reliefId, restedS, painAfter])).toEqual([
    ['a', 600, 4],
    ['b', 60, undefined],
  ]);
});

it('counts rests without an id one by one', () => {
  const { reliefs } = [rest({}), rest({})].reduce(
    (state, body) => foldRelief(state, body, stamp),
    emptyState,
  );
  expect(reliefs).toHaveLength(2);
});

it('keeps the wishes when a plan comes without, and when the plan ends', () => {
  const because = [{ text: 'It is the start.', evidence: [] }] as const;
  const plan = {
    items: [
      {
        exerciseId: 'bridge',
        group: 'hips',
        sides: ['both'],
        sets: 2,
        reps: 8,
        repS: 4,
        kind: 'reps',
        restS: 30,
        because,
      },
    ],
    shortForm: ['bridge'],
    daysPerWeek: 3,
    minutes: 4,
    focus: [],
    because,
    rulesVersion: '1',
  } as const;
  const wishes = { minutes: 5, excluded: ['long-plank'] } as const;
  const wished = foldPlan(emptyState, { kind: 'plan-made', plan, wishes }, stamp);
  expect(wished).toEqual({ ...emptyState, plan: { ...plan, ...stamp }, planWishes: wishes });
  const renewed = foldPlan(wished, { kind: 'plan-made', plan: { ...plan, daysPerWeek: 2 } }, stamp);
  expect([renewed.plan?.daysPerWeek, renewed.planWishes]).toEqual([2, wishes]);
  const ended = foldPlan(renewed, { kind: 'plan-ended', because }, stamp);
  expect(ended).toEqual({ ...emptyState, planWishes: wishes });
});
