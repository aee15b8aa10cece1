import fc from 'fast-check';
import { expect, test } from 'vitest';
import { written } from './written-number.ts';

test('reads back as the value to two decimals, in the shortest form', () => {
  const texts = [0, -0.001, 1, -1.5, 0.05, 12.346, -99.999].map(written);
  expect(texts).toEqual(['0', '0', '1', '-1.5', '0.05', '12.35', '-100']);
  fc.assert(
    fc.property(fc.double({ min: -2000, max: 2000, noNaN: true }), (v) => {
      expect(Math.abs(Number(written(v)) - v)).toBeLessThanOrEqual(0.005001);
    }),
  );
});
