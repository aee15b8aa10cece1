import { expect, test } from 'vitest';
import { activityCourse } from './activity-course.ts';
import type { CheckInEntry } from './history.ts';

const scored = (localDay: string, scores: Readonly<Record<string, number>>): CheckInEntry => ({
  at: `${localDay}T08:00:00Z`,
  localDay,
  activities: Object.entries(scores).map(([activityId, score]) => ({ activityId, score })),
});

test('activities share their first day, so that their charts stand one under the other', () => {
  const scores = [scored('2026-11-01', { lift: 2 }), scored('2026-11-08', { lift: 4, sit: 3 })];
  const checkIns = [scored('2026-10-25', {}), ...scores];
  expect(activityCourse(checkIns, 'lift').map(({ day, score }) => [day, score])).toEqual([
    [0, 2],
    [7, 4],
  ]);
  expect(activityCourse(checkIns, 'sit')).toEqual([{ localDay: '2026-11-08', day: 7, score: 3 }]);
});

test('the score recorded last counts for a day, also when the clock was set back', () => {
  const checkIns = [
    scored('2026-11-08', { lift: 4 }),
    scored('2026-11-01', { lift: 2 }),
    scored('2026-11-08', { lift: 6 }),
  ];
  expect(activityCourse(checkIns, 'lift').map(({ score }) => score)).toEqual([2, 6]);
});

test('an activity nobody scored has no course', () => {
  expect(activityCourse([], 'lift')).toEqual([]);
  expect(activityCourse([scored('2026-11-01', { lift: 2 })], 'sit')).toEqual([]);
});
