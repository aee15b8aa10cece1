import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extraEase } from './trial-model.ts';

const points = fc.integer({ min: -10, max: 10 });
const pairs = fc.array(points, { minLength: 1, maxLength: 20 });

describe('the belief about the extra ease', () => {
  test('before any pair is even about nothing', () => {
    const { points: ease, chanceAbove } = extraEase([]);
    expect(ease.value).toBe(0);
    expect(ease.low).toBeCloseTo(-ease.high, 9);
    expect(chanceAbove(0)).toBeCloseTo(0.5, 12);
    // Student t with 4 degrees and unit sqrt(4/2): 2.131847 leaves 5 % above.
    expect(ease.high).toBeCloseTo(2.131847 * Math.SQRT2, 4);
  });

  test('after two pairs of 2 and 4 is what the formulas give by hand', () => {
    // weight 3, value 6/3 = 2, shape 3, scale 4 + 2/2 + 1*2*9/6 = 8, unit sqrt(8/9), 6 degrees.
    const { points: ease, chanceAbove } = extraEase([2, 4]);
    expect(ease.value).toBe(2);
    expect(ease.high - 2).toBeCloseTo(1.94318 * Math.sqrt(8 / 9), 4);
    const t = 2 / Math.sqrt(8 / 9);
    const angle = Math.atan(t / Math.sqrt(6));
    const cos2 = Math.cos(angle) ** 2;
    const tail = Math.sin(angle) * (1 + cos2 / 2 + (3 / 8) * cos2 ** 2);
    expect(chanceAbove(0)).toBeCloseTo(0.5 + tail / 2, 12);
  });

  test('is the same in any order of the pairs', () => {
    fc.assert(
      fc.property(pairs, (seen) => {
        const [one, other] = [extraEase(seen), extraEase([...seen].reverse())];
        expect(one.points.value).toBeCloseTo(other.points.value, 9);
        expect(one.chanceAbove(1)).toBeCloseTo(other.chanceAbove(1), 9);
      }),
    );
  });

  test('turns over when better and worse change places', () => {
    fc.assert(
      fc.property(pairs, points, (seen, limit) => {
        const other = extraEase(seen.map((d) => -d));
        expect(extraEase(seen).chanceAbove(limit)).toBeCloseTo(1 - other.chanceAbove(-limit), 9);
      }),
    );
  });

  test('never claims more than the mean of what was seen', () => {
    fc.assert(
      fc.property(pairs, (seen) => {
        const mean = seen.reduce((sum, d) => sum + d, 0) / seen.length;
        expect(Math.abs(extraEase(seen).points.value)).toBeLessThanOrEqual(Math.abs(mean) + 1e-12);
      }),
    );
  });

  test('grows surer with more of the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 15 }), (d, n) => {
        const some = extraEase(Array.from({ length: n }, () => d));
        const more = extraEase(Array.from({ length: n + 1 }, () => d));
        expect(more.chanceAbove(0)).toBeGreaterThan(some.chanceAbove(0));
        expect(more.points.high - more.points.low).toBeLessThan(some.points.high - some.points.low);
      }),
    );
  });
});
