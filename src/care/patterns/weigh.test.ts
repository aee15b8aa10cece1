import { describe, expect, test } from 'vitest';
import type { Feature, Level, Pattern } from '#library';
import { weigh } from './weigh.ts';

const level = (code: string, ratio: number): Level => ({
  when: { question: 'began', is: [code] },
  ratio,
  text: code,
  basis: 'published',
  checked: true,
});
const feature = (id: string, ...levels: readonly [Level, ...Level[]]): Feature => ({
  id,
  levels,
  evidence: ['safe-side'],
});
const pattern = (...groups: Pattern['groups']): Pattern => ({ id: 'facet', groups, shares: [{ share: 1 }] });

const plain = feature('plain', level('slowly', 4), level('effort', 0.5));

describe('the weight of a pattern', () => {
  test('is the product over features that tell different things', () => {
    const two = pattern([plain], [feature('other', level('slowly', 3))]);
    expect(weigh(two, { began: 'slowly' }).ratio).toBeCloseTo(12);
    expect(weigh(two, { began: 'effort' }).ratio).toBeCloseTo(0.5);
  });

  test('takes the square root of each where features go together', () => {
    const group = pattern([plain, feature('twin', level('slowly', 9))]);
    expect(weigh(group, { began: 'slowly' }).ratio).toBeCloseTo(6);
  });

  test('caps one feature at ten and a pattern at thirty, and both ways', () => {
    expect(weigh(pattern([feature('huge', level('slowly', 218))]), { began: 'slowly' }).ratio).toBeCloseTo(
      10,
    );
    const three = pattern([plain], [feature('b', level('slowly', 9))], [feature('c', level('slowly', 9))]);
    expect(weigh(three, { began: 'slowly' }).ratio).toBeCloseTo(30);
    expect(weigh(pattern([feature('tiny', level('slowly', 0.001))]), { began: 'slowly' }).ratio).toBeCloseTo(
      0.1,
    );
  });

  test('counts an answer that is missing or not sure as one', () => {
    for (const answers of [{}, { began: 'unsure' }]) {
      const { ratio, known, told } = weigh(pattern([plain]), answers);
      expect(ratio).toBe(1);
      expect(known).toBe(0);
      expect(told).toEqual([]);
    }
  });

  test('could have been one, where every answer speaks to one side', () => {
    expect(weigh(pattern([feature('low', level('slowly', 0.5))]), {})).toMatchObject({ most: 1, least: 0.5 });
    expect(weigh(pattern([feature('high', level('slowly', 4))]), {}).least).toBe(1);
  });

  test('says nothing outside the people in whom it was measured', () => {
    const gated = pattern([{ ...plain, onlyIf: { question: 'age', from: 50 } }]);
    expect(weigh(gated, { began: 'slowly', age: 40 })).toMatchObject({ ratio: 1, known: 0, most: 1 });
    expect(weigh(gated, { began: 'slowly' }).ratio).toBe(1);
    expect(weigh(gated, { began: 'slowly', age: 50 }).ratio).toBeCloseTo(4);
  });
});
