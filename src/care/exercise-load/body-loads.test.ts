import { describe, expect, it } from 'vitest';
import { exercises } from '#library';
import { bodyKey, bodyLoads, peakLoads, subjectOf } from './body-loads.ts';

const woman = { sex: 'female', heightM: 1.63, massKg: 65 } as const;
const few = exercises.filter(({ id }) => ['bridge', 'drawing-in', 'clam'].includes(id));
const nobody = { cannotTake: [], equipment: [], cautions: [] };

describe('the numbers of a body', () => {
  it('come with standing to compare with, and say how far they are', () => {
    const heard: string[] = [];
    const { standingN, exercises: found } = bodyLoads(
      woman,
      (done, of) => heard.push(`${done} of ${of}`),
      few,
    );
    expect(heard).toEqual(['1 of 3', '2 of 3', '3 of 3']);
    expect(found.map(({ exerciseId }) => exerciseId)).toEqual(few.map(({ id }) => id));
    expect(standingN.value).toBeGreaterThan(250);
    expect(standingN.value).toBeLessThan(650);
  });

  it('hand the programme the peak of each exercise', () => {
    const loads = peakLoads(bodyLoads(woman, undefined, few));
    expect(Object.keys(loads).sort()).toEqual(['bridge', 'clam', 'drawing-in']);
    expect(loads.bridge).toBeGreaterThan(loads['drawing-in'] ?? Number.POSITIVE_INFINITY);
  });

  it('are kept under a name that changes with sex, height and mass', () => {
    const keys = [
      woman,
      { ...woman, sex: 'male' as const },
      { ...woman, heightM: 1.64 },
      { ...woman, massKg: 66 },
    ].map(bodyKey);
    expect(new Set(keys).size).toBe(4);
  });

  it('belong to whoever said sex, height and mass, to the centimetre and kilogram', () => {
    expect(subjectOf({ ...nobody, sex: 'female', heightM: 1.6312, massKg: 65.4 })).toEqual(woman);
    expect(subjectOf({ ...nobody, sex: 'female', heightM: 1.63 })).toBeUndefined();
    expect(subjectOf(nobody)).toBeUndefined();
  });
});
