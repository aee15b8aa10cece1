import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leastSquares } from './least-squares.ts';

const free = [
  [-100, 100],
  [-100, 100],
] as const;
const number = fc.double({ min: -5, max: 5, noNaN: true });
const costOf = (r: readonly number[]) => r.reduce((sum, v) => sum + v * v, 0);

describe('leastSquares', () => {
  test('fits a line through points as the closed form does', () => {
    const data = [
      [0, 1],
      [1, 2.9],
      [2, 5.2],
      [3, 7.1],
    ] as const;
    const [slope, offset] = leastSquares(
      ([a = 0, b = 0]) => data.map(([x, y]) => a * x + b - y),
      [0, 0],
      free,
      30,
    );
    expect(slope).toBeCloseTo(2.06, 5);
    expect(offset).toBeCloseTo(0.96, 5);
  });

  test('finds the bottom of a curved valley', () => {
    const [x, y] = leastSquares(([a = 0, b = 0]) => [1 - a, 10 * (b - a * a)], [-1.2, 1], free, 80);
    expect(x).toBeCloseTo(1, 4);
    expect(y).toBeCloseTo(1, 4);
  });

  test('stays inside its limits, and on them when the best lies beyond', () => {
    fc.assert(
      fc.property(number, number, (a, b) => {
        const [x = 0] = leastSquares(([v = 0]) => [v - a, (v - b) * 0.5], [b], [[-1, 2]], 30);
        const best = (a + 0.25 * b) / 1.25;
        expect(x).toBeCloseTo(Math.max(-1, Math.min(2, best)), 3);
      }),
    );
  });

  test('is never worse than its start, also where the derivative vanishes', () => {
    fc.assert(
      fc.property(number, number, (a, b) => {
        const residuals = ([x = 0, y = 0]: readonly number[]) => [
          Math.sin(3 * x) + y * y,
          x * y - a,
          Math.max(0, y - b),
        ];
        const start = [a, b];
        expect(costOf(residuals(leastSquares(residuals, start, free, 20)))).toBeLessThanOrEqual(
          costOf(residuals(start)) + 1e-12,
        );
      }),
    );
    expect(leastSquares(() => [1, 1], [0.3], [[-1, 1]], 10)).toEqual([0.3]);
  });
});
