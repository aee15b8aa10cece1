import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { WeekPain } from './pain-course.ts';
import { painLevel } from './pain-level.ts';

const week = (at: number, nrs: number): WeekPain => ({ week: at, day: 7 * at, localDay: '2026-03-09', nrs });
const weekly = (...values: readonly number[]) => values.map((nrs, at) => week(at, nrs));
const values = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 2, maxLength: 30 });

describe('the level of pain behind its weeks', () => {
  test('is not told from one week', () => {
    expect(painLevel([])).toBeUndefined();
    expect(painLevel(weekly(5))).toBeUndefined();
  });

  test('stays where it is when nothing changes, and grows surer', () => {
    const short = painLevel(weekly(5, 5, 5));
    const long = painLevel(weekly(...Array.from({ length: 20 }, () => 5)));
    expect(long?.level.value).toBeCloseTo(5);
    expect(long?.slope.value).toBeCloseTo(0);
    expect(long?.goes).toBe('unclear');
    const width = (of: typeof short) => (of ? of.level.high - of.level.low : Number.NaN);
    expect(width(long)).toBeLessThan(width(short));
  });

  test('is the filter in matrices: 6, after two weeks 4, a week later 5', () => {
    const { level, slope } = painLevel([week(0, 6), week(2, 4), week(3, 5)]) ?? {};
    expect(level?.value).toBeCloseTo(4.488571, 6);
    expect((level?.high ?? 0) - (level?.low ?? 0)).toBeCloseTo(2 * 1.162828, 5);
    expect(slope?.value).toBeCloseTo(-0.377643, 6);
    expect((slope?.high ?? 0) - (slope?.low ?? 0)).toBeCloseTo(2 * 0.655327, 5);
  });

  test('follows a steady fall and says so', () => {
    const fall = painLevel(weekly(8, 7.5, 7, 6.5, 6, 5.5, 5, 4.5));
    expect(fall?.slope.value).toBeCloseTo(-0.5, 1);
    expect(fall?.goes).toBe('down');
    expect(painLevel(weekly(2, 3, 4, 5, 6))?.goes).toBe('up');
  });

  test('says neither way for a scatter of one point, nor for one bad week', () => {
    expect(painLevel(weekly(5, 6, 5, 6, 5, 6, 5))?.goes).toBe('unclear');
    expect(painLevel(weekly(4, 4, 4, 4, 4, 6))?.goes).toBe('unclear');
  });

  test('takes a missed week as time that passed', () => {
    const all = painLevel(weekly(8, 7, 6, 5, 4));
    const missed = painLevel([week(0, 8), week(1, 7), week(3, 5), week(4, 4)]);
    expect(missed?.slope.value).toBeCloseTo(all?.slope.value ?? Number.NaN, 1);
  });

  test('is turned upside down with its values, and moved with them', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: -3, max: 3 }), (nrs, by) => {
        const plain = painLevel(weekly(...nrs));
        const turned = painLevel(weekly(...nrs.map((value) => 10 - value)));
        const moved = painLevel(weekly(...nrs.map((value) => value + by)));
        expect(turned?.slope.value).toBeCloseTo(-(plain?.slope.value ?? Number.NaN), 6);
        expect(moved?.level.value).toBeCloseTo((plain?.level.value ?? Number.NaN) + by, 6);
      }),
    );
  });

  test('stays inside the values, but for a point of going on, and its range holds it', () => {
    fc.assert(
      fc.property(values, (nrs) => {
        const of = painLevel(weekly(...nrs));
        if (!of) throw new Error('two weeks have a level');
        expect(of.level.low).toBeLessThan(of.level.value);
        expect(of.level.high).toBeGreaterThan(of.level.value);
        expect(of.level.value).toBeGreaterThan(Math.min(...nrs) - 2.5);
        expect(of.level.value).toBeLessThan(Math.max(...nrs) + 2.5);
      }),
    );
  });
});
