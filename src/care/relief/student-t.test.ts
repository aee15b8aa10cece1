import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { studentTBelow, studentTQuantile } from './student-t.ts';

const degrees = fc.integer({ min: 1, max: 60 });
const value = fc.double({ min: -30, max: 30, noNaN: true });

describe('the share of Student’s t below a value', () => {
  test('with one degree is Cauchy’s, with two the known root', () => {
    for (const t of [-8, -1, -0.2, 0, 0.7, 3, 20]) {
      expect(studentTBelow(t, 1)).toBeCloseTo(0.5 + Math.atan(t) / Math.PI, 12);
      expect(studentTBelow(t, 2)).toBeCloseTo(0.5 + t / (2 * Math.sqrt(2 + t * t)), 12);
    }
  });

  test.each([
    [2.571, 5],
    [2.228, 10],
    [2.131, 15],
  ])('is 97.5 %% at the tabled %s with %s degrees', (t, n) => {
    expect(studentTBelow(t, n)).toBeCloseTo(0.975, 4);
  });

  test('rises with the value, is even about its middle and stays a share', () => {
    fc.assert(
      fc.property(degrees, value, value, (n, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(studentTBelow(low, n)).toBeLessThanOrEqual(studentTBelow(high, n) + 1e-12);
        expect(studentTBelow(a, n) + studentTBelow(-a, n)).toBeCloseTo(1, 10);
        expect(studentTBelow(a, n)).toBeGreaterThanOrEqual(-1e-12);
        expect(studentTBelow(a, n)).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });

  test('refuses what is no number of degrees', () => {
    for (const wrong of [0, -1, 2.5, Number.NaN]) expect(() => studentTBelow(0, wrong)).toThrow(RangeError);
    expect(() => studentTBelow(Number.NaN, 3)).toThrow(RangeError);
    expect(() => studentTQuantile(1, 3)).toThrow(RangeError);
  });
});

test('the quantile undoes the share', () => {
  fc.assert(
    fc.property(degrees, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (n, below) => {
      expect(studentTBelow(studentTQuantile(below, n), n)).toBeCloseTo(below, 9);
    }),
  );
});
