import { describe, expect, test } from 'vitest';
import type { Feature, Level, Pattern } from '#library';
import { fitOf, fits, reasonsOf } from './fit.ts';

const level = (question: string, code: string, ratio: number): Level => ({
  when: { question, is: [code] },
  ratio,
  text: `${question} ${code}`,
  basis: 'published',
  checked: true,
});
/** A feature told by one question, whose codes are a, b and so on, each with its ratio. */
const feature = (question: string, ...ratios: readonly number[]): Feature => {
  const [first = 1, ...more] = ratios;
  const at = (ratio: number, i: number) => level(question, 'abcdef'.charAt(i), ratio);
  return {
    id: question,
    levels: [at(first, 0), ...more.map((ratio, i) => at(ratio, i + 1))],
    evidence: ['safe-side'],
  };
};
const pattern = (...groups: Pattern['groups']): Pattern => ({ id: 'facet', groups, shares: [{ share: 1 }] });

test('the best fit comes first', () => {
  expect(fits).toEqual(['fits-well', 'fits-partly', 'too-little-known', 'speaks-against']);
});

describe('the word for a fit', () => {
  const strong = pattern([feature('began', 10, 3.01, 2.99)], [feature('course', 10)]);

  test('is well from three times as often', () => {
    expect(fitOf(strong, { began: 'b' })).toBe('fits-well');
    expect(fitOf(strong, { began: 'c' })).toBe('fits-partly');
  });

  test('is well from the larger part of what weak questions can tell: four to the power of 0.6 is 2.30', () => {
    const weak = pattern([feature('began', 4, 2.31, 2.28)]);
    expect(fitOf(weak, { began: 'b' })).toBe('fits-well');
    expect(fitOf(weak, { began: 'c' })).toBe('fits-partly');
  });

  test('speaks against from a third as often, or the larger part of what can be told', () => {
    const against = pattern([feature('began', 0.1, 0.33, 0.34)], [feature('course', 0.1)]);
    expect(fitOf(against, { began: 'b' })).toBe('speaks-against');
    expect(fitOf(against, { began: 'c' })).toBe('fits-partly');
    const weak = pattern([feature('began', 0.25, 0.43, 0.44)]);
    expect(fitOf(weak, { began: 'b' })).toBe('speaks-against');
    expect(fitOf(weak, { began: 'c' })).toBe('fits-partly');
  });

  test('is too little known under half of what could be told, unless what was told is enough', () => {
    const three = pattern([feature('began', 10, 5, 2)], [feature('course', 10)], [feature('limits', 10)]);
    expect(fitOf(three, { began: 'c' })).toBe('too-little-known');
    expect(fitOf(three, { began: 'b' })).toBe('fits-well');
    expect(fitOf(three, {})).toBe('too-little-known');
    const nearlyHalf = pattern([feature('began', 8, 2)], [feature('course', 10)]);
    expect(fitOf(nearlyHalf, { began: 'b' })).toBe('too-little-known');
    expect(fitOf(pattern([feature('began', 1)]), { began: 'a' })).toBe('too-little-known');
  });

  test('is never well or against where the questions can tell only the other', () => {
    expect(fitOf(pattern([feature('began', 0.9, 1)]), { began: 'b' })).toBe('fits-partly');
    expect(fitOf(pattern([feature('began', 1.1, 1)]), { began: 'b' })).toBe('fits-partly');
  });

  test('is what the gate says outside it, and too little known while the gate is', () => {
    const gate = { when: { question: 'age', from: 50 }, text: 'Under 50.', evidence: ['safe-side'] } as const;
    const gated = {
      ...pattern([feature('began', 10)]),
      gate: { ...gate, outside: 'speaks-against' },
    } as const;
    expect(fitOf(gated, { began: 'a', age: 50 })).toBe('fits-well');
    expect(fitOf(gated, { began: 'a', age: 49 })).toBe('speaks-against');
    expect(fitOf(gated, { began: 'a' })).toBe('too-little-known');
    expect(reasonsOf(gated, { began: 'a', age: 49 })).toMatchObject([
      { text: 'Under 50.', speaks: 'against' },
    ]);
    expect(reasonsOf(gated, { began: 'a' })).toMatchObject([{ speaks: 'neither' }]);
    const open = { ...gated, gate: { ...gate, outside: 'too-little-known' } } as const;
    expect(reasonsOf(open, { age: 49 })).toMatchObject([{ speaks: 'neither' }]);
  });
});

describe('the reasons', () => {
  test('name the side each takes, the strongest first', () => {
    const mixed = pattern(
      [feature('began', 2)],
      [feature('course', 0.2)],
      [feature('limits', 1)],
      [feature('leg-pain', 0.6)],
    );
    expect(reasonsOf(mixed, { began: 'a', course: 'a', limits: 'a', 'leg-pain': 'a' })).toMatchObject([
      { text: 'course a', speaks: 'against' },
      { text: 'began a', speaks: 'for' },
      { text: 'leg-pain a', speaks: 'against' },
      { text: 'limits a', speaks: 'neither' },
    ]);
  });

  test('say so when nothing was told', () => {
    expect(reasonsOf(pattern([feature('began', 2)]), {})).toMatchObject([
      { speaks: 'neither', evidence: ['safe-side'] },
    ]);
  });
});
