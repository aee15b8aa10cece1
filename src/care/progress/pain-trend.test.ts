import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evidenceById } from '#library';
import { dayNumber, dayOf } from './calendar.ts';
import type { CheckInEntry } from './history.ts';
import { painCourse } from './pain-course.ts';
import { painTrend } from './pain-trend.ts';

const firstDay = dayNumber('2026-09-28');

function on(day: number, pain: { readonly painNow?: number; readonly painAverage?: number }): CheckInEntry {
  const localDay = dayOf(firstDay + day);
  return { at: `${localDay}T08:00:00Z`, localDay, activities: [], ...pain };
}

const weekly = (...averages: readonly number[]) =>
  averages.map((painAverage, week) => on(week * 7, { painAverage }));

describe('the course of pain', () => {
  test('the value recorded last counts for a day, also after the clock was set back', () => {
    const course = painCourse([on(0, { painNow: 6 }), on(1, { painNow: 2 }), on(0, { painNow: 5 })]);
    expect(course.days.map(({ day, nrs }) => [day, nrs])).toEqual([
      [0, 5],
      [1, 2],
    ]);
  });

  test('a weekly value is the mean of the days when the person told no average', () => {
    const course = painCourse([on(0, { painNow: 6 }), on(2, { painNow: 3 }), on(8, { painNow: 1 })]);
    expect(course.of).toBe('now');
    expect(course.weeks.map(({ nrs }) => nrs)).toEqual([4.5, 1]);
  });

  test('told averages and daily values are never mixed in one line', () => {
    const course = painCourse([
      on(0, { painNow: 2, painAverage: 6 }),
      on(7, { painNow: 1, painAverage: 5 }),
      on(10, { painNow: 9 }),
    ]);
    expect(course.of).toBe('average');
    expect(course.weeks.map(({ nrs }) => nrs)).toEqual([6, 5]);
  });

  test('averages told long ago give way to daily values, a week ago they stand', () => {
    const daily = Array.from({ length: 30 }, (_, day) => on(day, { painNow: 3 }));
    expect(painCourse([on(0, { painAverage: 6 }), ...daily]).of).toBe('now');
    const told = (last: number) => [on(0, { painAverage: 6 }), on(last, { painAverage: 6 }), ...daily];
    expect(painCourse(told(21)).of).toBe('average');
    expect(painCourse(told(14)).of).toBe('now');
  });

  test('what is compared is how long each was told, not when', () => {
    const daily = [on(28, { painNow: 3 }), on(35, { painNow: 3 })];
    expect(painCourse([on(0, { painAverage: 6 }), ...daily]).of).toBe('average');
    expect(painCourse([on(42, { painAverage: 6 }), on(0, { painNow: 3 }), on(14, { painNow: 3 })]).of).toBe(
      'now',
    );
  });

  test('a week stands in the middle of its days, ends with the last of them, and holds the average told last', () => {
    const now = painCourse([on(0, { painNow: 6 }), on(8, { painNow: 4 }), on(11, { painNow: 2 })]);
    expect(now.weeks).toEqual([
      { week: 0, day: 0, localDay: dayOf(firstDay), nrs: 6 },
      { week: 1, day: 9.5, localDay: dayOf(firstDay + 11), nrs: 3 },
    ]);
    const told = painCourse([on(0, { painAverage: 6 }), on(3, { painAverage: 4 })]);
    expect(told.weeks).toMatchObject([{ nrs: 4 }]);
  });
});

describe('the finding about pain', () => {
  test.each([
    ['nothing is recorded', [], 'nothing-yet'],
    ['there is one week', [6], 'too-early'],
    ['it fell by much in three weeks only', [8, 6, 2], 'too-early'],
    ['it fell by 2 points and 30 % in the fourth week', [6, 6, 5, 4], 'better'],
    ['it fell by 2 points that are under 30 %', [9, 9, 8, 7], 'partly-better'],
    ['it fell by 30 % that are under 2 points', [3, 3, 2, 2], 'partly-better'],
    ['it fell by 2 points that are 29 %', [7, 7, 6, 5], 'partly-better'],
    ['it moved by 1 point', [6, 5, 6, 5], 'same'],
    ['it did not move in seven weeks', [6, 6, 5, 6, 6, 5, 6], 'stalled'],
    ['it was 1 and is 0', [1, 1, 1, 0], 'gone'],
    ['it is 0 now', [4, 3, 1, 0], 'gone'],
    ['it was 0 and is 0', [0, 0, 0, 0], 'same'],
    ['it rose by 2 points in one week only', [4, 6], 'too-early'],
    ['it rose by 2 points for two weeks', [4, 6, 6], 'worse'],
    ['the last of three weeks was high', [4, 4, 7], 'too-early'],
    ['it rose by 2 points after weeks without a change', [4, 4, 4, 6, 6], 'worse'],
    ['one week of two was high', [4, 7, 4, 7], 'same'],
    ['it rose and came back', [4, 7, 6, 4], 'same'],
  ] as const)('when %s', (_, averages, finding) => {
    expect(painTrend(weekly(...averages)).finding).toBe(finding);
  });

  test('one bad day in the second week is not worse, two weeks of them are', () => {
    const first = [on(0, { painNow: 3 }), on(1, { painNow: 3 })];
    expect(painTrend([...first, on(8, { painNow: 7 })]).finding).toBe('too-early');
    expect(painTrend([...first, on(8, { painNow: 7 }), on(15, { painNow: 6 })]).finding).toBe('worse');
  });

  test('a missed week makes no hole in the judgement', () => {
    expect(painTrend([on(0, { painAverage: 7 }), on(35, { painAverage: 3 })]).finding).toBe('better');
  });

  test('the weeks count from the first value that is judged, not from a number told before it', () => {
    const told = [on(14, { painAverage: 6 }), on(21, { painAverage: 5 }), on(28, { painAverage: 3 })];
    expect(painTrend([on(0, { painNow: 6 }), ...told])).toMatchObject({ finding: 'too-early', weeks: 2 });
  });

  test('rests on a source in the ledger', () => {
    expect(evidenceById(painTrend([]).because[0].evidence[0] ?? '')).toBeDefined();
  });

  test('better is never said for a rise, worse never for a fall', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { maxLength: 12 }), (averages) => {
        const { finding, start = 0, latest = 0 } = painTrend(weekly(...averages));
        if (['gone', 'better', 'partly-better'].includes(finding)) expect(latest).toBeLessThan(start);
        if (finding === 'worse') expect(latest).toBeGreaterThanOrEqual(start + 2);
      }),
    );
  });
});
