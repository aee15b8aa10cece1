import { describe, expect, test } from 'vitest';
import { coreTestById } from '#library';
import type { Person } from '../person.ts';
import { placedHold } from './placed-hold.ts';

const woman: Person = { sex: 'female', ageYears: 40, cannotTake: [], equipment: [], cautions: [] };
const once = { holdS: { value: 60, low: 50, high: 70 }, days: [{ localDay: '2026-11-22', holdS: 60 }] };
const twice = { ...once, days: [...once.days, ...once.days] };

function testOf(id: string) {
  const test = coreTestById(id);
  if (!test) throw new Error(id);
  return test;
}

describe('a hold beside the people of its norms', () => {
  test('carries the typical error of the test, smaller by the root of the days', () => {
    const side = testOf('side-bridge-left');
    expect(placedHold(once, side, woman)).toMatchObject({
      holdS: 60,
      errorS: 10.95,
      isSide: true,
      ageFits: true,
    });
    expect(placedHold(twice, side, woman)?.errorS).toBeCloseTo(10.95 / Math.SQRT2, 10);
  });

  test('without a sex stands between the curves of both', () => {
    const front = testOf('front-plank');
    const { sex: _, ...anybody } = woman;
    const mu = (person: Person) => placedHold(once, front, person)?.mu ?? Number.NaN;
    expect(mu(anybody)).toBeCloseTo((mu(woman) + mu({ ...woman, sex: 'male' })) / 2, 10);
  });

  test('at another age the age does not fit', () => {
    expect(placedHold(once, testOf('front-plank'), { ...woman, ageYears: 70 })?.ageFits).toBe(false);
  });

  test('without norms there is no place', () => {
    expect(placedHold(once, testOf('single-leg-stance'), woman)).toBeUndefined();
  });
});
