import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coreTestById, coreTests } from '#library';
import { peakS, taskDuring } from '#motion';
import { spineLoad, trunkGroups } from '#spine';
import type { Person } from '../person.ts';
import { coreProfile } from './core-profile.ts';
import { groupCapacity, modelCapacity, saysStrength, type TestDemand, testDemand } from './group-capacity.ts';
import type { CoreResult } from './measured-hold.ts';
import { typicalBody } from './typical-body.ts';

const woman: Person = { sex: 'female', ageYears: 45, cannotTake: [], equipment: [], cautions: [] };
const ids = ['side-bridge-left', 'side-bridge-right', 'back-extensor', 'front-plank'] as const;

function found(id: string) {
  const one = coreTestById(id);
  if (!one) throw new Error(`no test ${id}`);
  return one;
}

function capacity(testId: string, holdS: number, days = 1, person = woman, demand?: TestDemand) {
  const results = Array.from(
    { length: days },
    (_, i): CoreResult => ({ testId, holdS, ended: 'tired', counted: true, localDay: `2026-11-2${i}` }),
  );
  const group = coreProfile(results, person).groups.find((one) => one.test.id === testId);
  if (group?.kind !== 'measured') throw new Error(`${testId} not measured`);
  return groupCapacity(group, person, demand);
}

function strengthOf(...args: Parameters<typeof capacity>) {
  const got = capacity(...args);
  if (!got) throw new Error('no capacity');
  return got;
}

describe('capacity from a hold', () => {
  test('a hold of the middle time is 1, with an interval on both sides', () => {
    for (const id of ids) {
      const group = coreProfile(
        [{ testId: id, holdS: 60, ended: 'tired', counted: true, localDay: '2026-11-20' }],
        woman,
      ).groups.find((one) => one.test.id === id);
      if (group?.kind !== 'measured' || group.standing.kind !== 'percentile') throw new Error(id);
      const { value, low, high } = strengthOf(id, group.standing.middleHalfS.middle).capacity;
      expect(value).toBeCloseTo(1, 9);
      expect(low).toBeLessThan(1);
      expect(high).toBeGreaterThan(1);
    }
  });

  test('half the middle time is a quarter less, as the curve says: 0.5 to the power of 1 over 2.27', () => {
    const { value } = strengthOf('back-extensor', 163.14 / 2).capacity;
    expect(value).toBeCloseTo(0.5 ** (1 / 2.27), 2);
  });

  test('a longer hold never lowers it, and neither of its limits', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ids),
        fc.double({ min: 0, max: 300, noNaN: true }),
        fc.double({ min: 0, max: 60, noNaN: true }),
        (id, holdS, more) => {
          const [short, long] = [strengthOf(id, holdS).capacity, strengthOf(id, holdS + more).capacity];
          expect(long.value).toBeGreaterThanOrEqual(short.value - 1e-12);
          expect(long.low).toBeGreaterThanOrEqual(short.low - 1e-9);
          expect(long.high).toBeGreaterThanOrEqual(long.value);
          expect(long.low).toBeLessThanOrEqual(long.value);
          expect(Object.values(long).every(Number.isFinite)).toBe(true);
        },
      ),
    );
  });

  test('the error of the test propagates: four days leave a narrower interval than one', () => {
    for (const id of ids) {
      const [one, four] = [strengthOf(id, 60, 1).capacity, strengthOf(id, 60, 4).capacity];
      expect(four.value).toBeCloseTo(one.value, 9);
      expect(four.high / four.low).toBeLessThan(one.high / one.low);
    }
  });

  test('whose usual strength is meant is said: for the plank those are students', () => {
    expect(strengthOf('front-plank', 60).people).toBe('women of 18 to 25');
  });

  test('both limits stand off the value, for short holds and long ones', () => {
    for (const id of ids)
      for (const holdS of [25, 40, 60, 120, 200]) {
        const { value, low, high } = strengthOf(id, holdS, 4).capacity;
        expect(low).toBeLessThan(0.95 * value);
        expect(high).toBeGreaterThan(1.05 * value);
      }
  });

  test('people of another age leave a wider interval', () => {
    const own = strengthOf('side-bridge-left', 60).capacity;
    const old = strengthOf('side-bridge-left', 60, 1, { ...woman, ageYears: 78 }).capacity;
    expect(old.high / old.low).toBeGreaterThan(own.high / own.low);
  });

  test('a hold that was cut off is at least that, one too short for the curve at most that', () => {
    expect(strengthOf('back-extensor', 300).bound).toBe('at-least');
    expect(strengthOf('side-bridge-left', 10).bound).toBe('at-most');
    expect(strengthOf('side-bridge-left', 60).bound).toBeUndefined();
  });

  test('standing on one leg says nothing about strength, nor does a hold without people to compare with', () => {
    expect(coreTests.filter(saysStrength).map(({ id }) => id)).toEqual(ids);
    expect(capacity('single-leg-stance', 30)).toBeUndefined();
  });

  test('the strengths go into the model under its own names', () => {
    const all = ids.flatMap((id) => capacity(id, 50) ?? []);
    const strengths = modelCapacity(all);
    expect(Object.keys(strengths).sort()).toEqual(['extensors', 'flexors', 'left-side', 'right-side']);
    for (const name of Object.keys(strengths)) expect(trunkGroups).toContain(name);
    const lifted = found('back-extensor').motion;
    const held = taskDuring(lifted, typicalBody('female'), peakS(lifted));
    const asked = (capacity?: typeof strengths) =>
      spineLoad({ ...held, ...(capacity && { capacity }) }).groups.extensors.activationMax;
    expect(asked(strengths)).toBeGreaterThan(asked());
  });
});

describe('what a test asks of a body', () => {
  test('an average adult is asked exactly what is usual, so nothing changes', () => {
    const demand = testDemand(found('back-extensor'), typicalBody('female'));
    expect(demand.own).toBe(demand.typical);
    const { value } = strengthOf('back-extensor', 90, 1, woman, demand).capacity;
    expect(value).toBeCloseTo(strengthOf('back-extensor', 90).capacity.value, 9);
  });

  test('a heavier body of the same height needs more strength for the same hold', () => {
    const demand = testDemand(found('side-bridge-left'), { sex: 'female', heightM: 1.63, massKg: 95 });
    expect(demand.own).toBeGreaterThan(demand.typical);
    const { value } = strengthOf('side-bridge-left', 60, 1, woman, demand).capacity;
    expect(value).toBeGreaterThan(strengthOf('side-bridge-left', 60).capacity.value);
  });
});
