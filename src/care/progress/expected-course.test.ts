import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CourseSince, expectedCourse } from './expected-course.ts';

const middle = (start: number, since: CourseSince, lastDay: number) => {
  const last = expectedCourse(start, since, lastDay).points.at(-1);
  return last ? (last.low + last.high) / 2 : Number.NaN;
};

describe('the band of expected recovery', () => {
  test('is the published mean at its weeks, in shares of the start', () => {
    expect(middle(5.6, 'under-6-weeks', 42)).toBeCloseTo(2.6);
    expect(middle(6.3, '6-to-12-weeks', 42)).toBeCloseTo(2.9);
    expect(middle(5.6, 'over-12-weeks', 42)).toBeCloseTo(4.8);
    expect(middle(5.6, 'over-12-weeks', 364)).toBeCloseTo(4);
  });

  test('begins round the start and gives or takes 2 points', () => {
    expect(expectedCourse(6, 'under-6-weeks', 21).points[0]).toEqual({ day: 0, low: 4, high: 8 });
  });

  test('long pain is expected to fall less than new pain', () => {
    expect(middle(6, 'over-12-weeks', 42)).toBeGreaterThan(middle(6, 'under-6-weeks', 42));
  });

  test('stays on the scale, in order of time, up to the last day and no further', () => {
    const sinces = fc.constantFrom<CourseSince>('under-6-weeks', '6-to-12-weeks', 'over-12-weeks');
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10 }),
        sinces,
        fc.integer({ min: 1, max: 800 }),
        (start, since, lastDay) => {
          const { points } = expectedCourse(start, since, lastDay);
          expect(points.map(({ day }) => day)).toEqual(
            [...points.map(({ day }) => day)].sort((a, b) => a - b),
          );
          expect(points.at(-1)?.day).toBe(lastDay);
          for (const { low, high } of points) {
            expect(low).toBeGreaterThanOrEqual(0);
            expect(high).toBeLessThanOrEqual(10);
            expect(low).toBeLessThanOrEqual(high);
          }
        },
      ),
    );
  });
});
