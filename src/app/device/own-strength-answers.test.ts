import { describe, expect, it } from 'vitest';
import { dayPostures, typicalBody } from '#care';
import { strengthAnswer } from './own-strength-answers.ts';

const testIds = ['back-extensor', 'kraus-weber'];

describe('strengthAnswer', () => {
  it('answers the tests that the library knows, under the key of the question', () => {
    const { key, demands, reserves } = strengthAnswer({ key: 'k', subject: typicalBody(), testIds });
    expect(key).toBe('k');
    expect(demands.map(({ testId }) => testId)).toEqual(['back-extensor']);
    expect(demands[0]?.demand.own).toBe(demands[0]?.demand.typical);
    expect(reserves).toEqual([]);
  });

  it('answers what a day asks', () => {
    const { demands, reserves } = strengthAnswer({ key: 'k', subject: typicalBody(), capacities: [] });
    expect(demands).toEqual([]);
    expect(reserves.map(({ postureId }) => postureId)).toEqual(dayPostures);
  });

  it('has no numbers for a body that the model refuses', () => {
    const subject = { sex: 'male', heightM: 9, massKg: 70 } as const;
    const { demands, reserves } = strengthAnswer({ key: 'k', subject, testIds, capacities: [] });
    expect([demands, reserves]).toEqual([[], []]);
  });
});
