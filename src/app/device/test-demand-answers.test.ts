import { describe, expect, it } from 'vitest';
import { typicalBody } from '#care';
import { demandAnswer } from './test-demand-answers.ts';

const testIds = ['back-extensor', 'kraus-weber'];

describe('demandAnswer', () => {
  it('answers the tests that the library knows, under the key of the question', () => {
    const { key, demands } = demandAnswer({ key: 'k', subject: typicalBody(), testIds });
    expect(key).toBe('k');
    expect(demands.map(({ testId }) => testId)).toEqual(['back-extensor']);
    expect(demands[0]?.demand.own).toBe(demands[0]?.demand.typical);
  });

  it('has no numbers for a body that the model refuses', () => {
    const subject = { sex: 'male', heightM: 9, massKg: 70 } as const;
    expect(demandAnswer({ key: 'k', subject, testIds }).demands).toEqual([]);
  });
});
