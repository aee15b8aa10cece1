import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { percentile, quarters } from './percentile.ts';

/** Means, SDs and observed quarters of plank times of students (Linfield 2014; WKU, ijesab vol. 8). */
const published = [
  { mean: 96.25, sd: 43.16, predicted: [65.8, 87.8, 117.2], observed: [63, 90, 121] },
  { mean: 116.58, sd: 65.49, predicted: [71.4, 101.6, 144.7], observed: [77, 106, 128.5] },
] as const;

const anyNorm = fc.record({
  meanS: fc.double({ min: 5, max: 300, noNaN: true }),
  sdS: fc.double({ min: 1, max: 250, noNaN: true }),
});
const anyHold = fc.double({ min: 0, max: 3600, noNaN: true });

describe('the percentile of a hold', () => {
  test.each(published)(
    'the quarters of $mean ± $sd are those worked out before',
    ({ mean, sd, predicted }) => {
      const { lowS, middleS, highS } = quarters({ meanS: mean, sdS: sd });
      expect([lowS, middleS, highS].map((s) => Math.round(s * 10) / 10)).toEqual(predicted);
    },
  );

  test.each(published)(
    'people at the observed quarters of $mean ± $sd come out near 25, 50 and 75',
    (row) => {
      const places = row.observed.map((s) => percentile(s, { meanS: row.mean, sdS: row.sd }));
      places.forEach((place, quarter) => {
        expect(Math.abs(place - 25 * (quarter + 1))).toBeLessThan(8);
      });
    },
  );

  test('the middle lies at 50, nothing at 0', () => {
    const norm = { meanS: 77, sdS: 34 };
    expect(percentile(quarters(norm).middleS, norm)).toBeCloseTo(50, 10);
    expect(percentile(0, norm)).toBe(0);
  });

  test('a longer hold never has a lower place', () => {
    fc.assert(
      fc.property(anyHold, anyHold, anyNorm, (a, b, norm) => {
        expect(percentile(Math.max(a, b), norm)).toBeGreaterThanOrEqual(
          percentile(Math.min(a, b), norm) - 1e-10,
        );
      }),
    );
  });

  test('it stays between 0 and 100, and the scale of time does not matter', () => {
    fc.assert(
      fc.property(anyHold, anyNorm, (holdS, norm) => {
        const place = percentile(holdS, norm);
        expect(place).toBeGreaterThanOrEqual(0);
        expect(place).toBeLessThanOrEqual(100);
        const halved = percentile(holdS / 2, { meanS: norm.meanS / 2, sdS: norm.sdS / 2 });
        expect(halved).toBeCloseTo(place, 6);
      }),
    );
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, -1, 1e9])('a hold of %s s is refused', (holdS) => {
    expect(() => percentile(holdS, { meanS: 77, sdS: 34 })).toThrow(RangeError);
  });

  test('a norm without a spread is refused', () => {
    expect(() => percentile(40, { meanS: 77, sdS: 0 })).toThrow(/SD 0/);
    expect(() => percentile(40, { meanS: Number.NaN, sdS: 3 })).toThrow(/NaN/);
  });
});
