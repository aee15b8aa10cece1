import { describe, expect, it } from 'vitest';
import { equipment, exercises } from '#library';
import type { Person } from '../person.ts';
import { type PlanHistory, planFor } from '../programme/plan-for.ts';
import { renewedPlan } from '../programme/renew-plan.ts';
import type { PlanRules } from './life.ts';
import { simulate } from './simulate.ts';
import type { Simulation } from './simulation.ts';

const patient = { timeout: 120_000 };
const lives = { people: 60, weeks: 1, seed: 11 } as const;

type Count = {
  readonly [K in keyof Simulation]: K extends `${string}Broken` ? K : never;
}[keyof Simulation];

/** The real rules, blind to one thing that the person told. */
function blindTo(hide: (history: PlanHistory) => PlanHistory): PlanRules {
  return {
    planFor: (history, today) => planFor(hide(history), today),
    renewedPlan: (history, today) => renewedPlan(hide(history), today),
  };
}
const about = (hide: (person: Person) => Partial<Person>) => (history: PlanHistory) => ({
  ...history,
  person: { ...history.person, ...hide(history.person) },
});

const weightless = Object.fromEntries(exercises.map(({ id }) => [id, 0]));
const planted: readonly (readonly [string, Count, (history: PlanHistory) => PlanHistory])[] = [
  ['what somebody must not do', 'contraindicationsBroken', about(() => ({ cautions: [] }))],
  [
    'which way of bending hurts',
    'directionsBroken',
    about(({ cautions }) => ({ cautions: cautions.filter((one) => !one.startsWith('worse-bending')) })),
  ],
  ['what somebody cannot take', 'positionsBroken', about(() => ({ cannotTake: [] }))],
  ['what is in reach', 'equipmentBroken', about(() => ({ equipment }))],
  ['the load', 'ceilingsBroken', (history) => ({ ...history, loads: weightless })],
  ['the time', 'timeBroken', (history) => ({ ...history, planWishes: { excluded: [], minutes: 20 } })],
];

describe('the simulation', patient, () => {
  it('finds nothing broken in what the real rules plan', () => {
    const report = simulate(lives);
    expect(report.plansMade).toBeGreaterThan(lives.people / 2);
    for (const [, count] of planted) expect(report[count], count).toBe(0);
  });

  it.each(planted)('catches rules that are blind to %s', (_, count, hide) => {
    expect(simulate({ ...lives, rules: blindTo(hide) })[count]).toBeGreaterThan(0);
  });
});
