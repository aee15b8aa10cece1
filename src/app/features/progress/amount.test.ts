import { expect, test } from 'vitest';
import { amount, oneDecimal } from './amount.ts';

test('one is said in its own words', () => {
  expect([1, 0, 8].map((n) => amount(n, '1 week', '{n} weeks'))).toEqual(['1 week', '0 weeks', '8 weeks']);
});

test('a mean is said with one decimal, and without when it needs none', () => {
  expect([3.5999, 4, 0.04].map(oneDecimal)).toEqual([3.6, 4, 0]);
});
