import { expect, test } from 'vitest';
import { evidenceById } from '#library';
import { activityTrend } from './activity-trend.ts';
import type { CheckInEntry } from './history.ts';

const scored = (localDay: string, scores: Readonly<Record<string, number>>): CheckInEntry => ({
  at: `${localDay}T08:00:00Z`,
  localDay,
  activities: Object.entries(scores).map(([activityId, score]) => ({ activityId, score })),
});

test.each([
  [5, 6, 'within-chance', undefined],
  [5, 7, 'easier', 'small'],
  [2, 5, 'easier', 'large'],
  [7, 4, 'harder', 'large'],
] as const)('from %i to %i is %s %s', (start, latest, finding, size) => {
  const trend = activityTrend([
    scored('2026-11-01', { lift: start }),
    scored('2026-11-22', { lift: latest }),
  ]);
  expect(trend).toMatchObject({
    finding,
    change: latest - start,
    activities: [{ activityId: 'lift', start, latest }],
  });
  expect(trend.size).toBe(size);
});

test('the mean of two activities decides, and a mean of 2.5 is medium', () => {
  const trend = activityTrend([
    scored('2026-11-01', { lift: 2, sit: 4 }),
    scored('2026-11-22', { lift: 6, sit: 5 }),
  ]);
  expect(trend).toMatchObject({ finding: 'easier', size: 'medium' });
});

test.each([
  [12, undefined],
  [13, 'small'],
  [22, 'small'],
  [23, 'medium'],
  [26, 'medium'],
  [27, 'large'],
])('a mean of %i tenths of a point is %s', (points, size) => {
  const all = Array.from({ length: 10 }, (_, i) => [`a${i}`, i < points % 10 ? 1 : 0] as const);
  const after = all.map(([id, one]) => [id, Math.floor(points / 10) + one] as const);
  const start = scored('2026-11-01', Object.fromEntries(all.map(([id]) => [id, 0])));
  const trend = activityTrend([start, scored('2026-11-22', Object.fromEntries(after))]);
  expect(trend.size).toBe(size);
  expect(evidenceById(trend.because[0].evidence[0] ?? '')).toBeDefined();
});

test('an activity named later does not change the comparison of the others', () => {
  const trend = activityTrend([scored('2026-11-01', { lift: 2 }), scored('2026-11-22', { lift: 5, sit: 0 })]);
  expect(trend).toMatchObject({ finding: 'easier', size: 'large' });
});

test('one score is too early, none is nothing yet', () => {
  expect(activityTrend([scored('2026-11-01', { lift: 2 })]).finding).toBe('too-early');
  expect(activityTrend([]).finding).toBe('nothing-yet');
});
