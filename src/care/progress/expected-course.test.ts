import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evidenceById } from '#library';
import { type CourseSince, expectedCourse } from './expected-course.ts';

const middle = (start: number, since: CourseSince, lastDay: number) => {
  const last = expectedCourse(start, since, lastDay).points.at(-1);
  return last ? (last.low + last.high) / 2 : Number.NaN;
};

describe('the band of expected recovery', () => {
  /** Wallwork 2024, CMAJ 196:E29: mean pain of 100 at the start and after 6, 26 and 52 weeks. */
  test.each([
    ['under-6-weeks', 56, [26, 22, 21]],
    ['6-to-12-weeks', 63, [29, 29, 31]],
    ['over-12-weeks', 56, [48, 43, 40]],
  ] as const)(
    'is the published mean of pain of %s at its weeks, in shares of the start',
    (since, start, after) => {
      const means = [6, 26, 52].map((week) => 10 * middle(start / 10, since, 7 * week));
      expect(means.map((mean) => Number(mean.toFixed(6)))).toEqual(after);
      const turns = expectedCourse(start / 10, since, 400).points.map(({ day }) => day);
      expect(turns).toEqual([0, 42, 182, 364, 400]);
    },
  );

  test('begins round the start and gives or takes 2 points', () => {
    for (const since of ['under-6-weeks', '6-to-12-weeks', 'over-12-weeks'] as const)
      expect(expectedCourse(6, since, 21).points[0]).toEqual({ day: 0, low: 4, high: 8 });
    expect(expectedCourse(9, 'under-6-weeks', 21).points[0]).toEqual({ day: 0, low: 7, high: 10 });
    expect(evidenceById(expectedCourse(6, 'under-6-weeks', 21).because[0].evidence[0] ?? '')).toBeDefined();
  });

  test('is drawn straight between its weeks, has each once, and stays level after the last', () => {
    expect(middle(5.6, 'under-6-weeks', 21)).toBeCloseTo((5.6 + 2.6) / 2, 9);
    expect(expectedCourse(6, 'under-6-weeks', 42).points.map(({ day }) => day)).toEqual([0, 42]);
    expect(middle(5.6, 'over-12-weeks', 800)).toBeCloseTo(4, 9);
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
