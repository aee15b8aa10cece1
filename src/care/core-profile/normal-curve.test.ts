import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { erf, normalShareBelow, quickShareBelow } from './normal-curve.ts';

describe('the normal curve', () => {
  test('the error function agrees with published values', () => {
    // Abramowitz & Stegun 1964, table 7.1.
    expect(erf(0)).toBe(0);
    expect(erf(0.5)).toBeCloseTo(0.5204998778, 10);
    expect(erf(1)).toBeCloseTo(0.8427007929, 10);
    expect(erf(2)).toBeCloseTo(0.995322265, 9);
    expect(erf(2.49999999)).toBeCloseTo(erf(2.50000001), 8);
    expect(erf(3)).toBeCloseTo(0.9999779095, 10);
    expect(erf(-1)).toBe(-erf(1));
    expect(erf(Number.POSITIVE_INFINITY)).toBe(1);
  });

  test('one spread below the middle lies at the 16th place', () => {
    expect(100 * normalShareBelow(-1)).toBeCloseTo(15.8655, 4);
    expect(normalShareBelow(0)).toBe(0.5);
    expect(normalShareBelow(Number.NEGATIVE_INFINITY)).toBe(0);
  });

  test('it rises, and mirrors around the middle', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -8, max: 8, noNaN: true }),
        fc.double({ min: 0, max: 3, noNaN: true }),
        (z, more) => {
          expect(normalShareBelow(z + more)).toBeGreaterThanOrEqual(normalShareBelow(z) - 1e-14);
          expect(normalShareBelow(z) + normalShareBelow(-z)).toBeCloseTo(1, 12);
        },
      ),
    );
  });

  test('what is not a number is refused', () => {
    expect(() => erf(Number.NaN)).toThrow(/NaN/);
  });

  test('the table agrees with the curve to a hundred-thousandth, and ends where the curve does', () => {
    for (let z = -5.9; z < 5.9; z += 0.0137) expect(quickShareBelow(z)).toBeCloseTo(normalShareBelow(z), 5);
    expect(quickShareBelow(-40)).toBeCloseTo(0, 8);
    expect(quickShareBelow(40)).toBeCloseTo(1, 8);
  });
});
