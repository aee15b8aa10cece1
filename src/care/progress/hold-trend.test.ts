import { expect, test } from 'vitest';
import type { CoreResult } from '../core-profile/measured-hold.ts';
import { holdsLonger, holdTrends } from './hold-trend.ts';
import { painFollowed } from './pain-followed.ts';
import { painTrend } from './pain-trend.ts';

const hold = (localDay: string, holdS: number, more: Partial<CoreResult> = {}): CoreResult => ({
  testId: 'side-bridge-left',
  holdS,
  ended: 'tired',
  counted: true,
  localDay,
  ...more,
});
const pain = (...averages: readonly number[]) =>
  painTrend(
    averages.map((painAverage, week) => {
      const localDay = `2026-10-${String(1 + week * 7).padStart(2, '0')}`;
      return { at: `${localDay}T08:00:00Z`, localDay, activities: [], painAverage };
    }),
  );

test('one check has no change yet', () => {
  const [trend] = holdTrends([hold('2026-10-01', 46), hold('2026-10-05', 48)]);
  expect(trend?.start.holdS.value).toBe(47);
  expect(trend?.later).toBeUndefined();
});

test('33 s longer in single holds is more than the error of about 30 s', () => {
  const [trend] = holdTrends([hold('2026-10-01', 46), hold('2026-10-29', 79)]);
  expect(trend?.later?.change).toMatchObject({ kind: 'beyond-error', changeS: 33 });
  expect(Math.round(trend?.later?.change.smallestS ?? 0)).toBe(30);
  expect(trend && holdsLonger(trend)).toBe(true);
});

test('18 s longer is within it, and a hold that pain ended does not count', () => {
  const [trend] = holdTrends([
    hold('2026-10-01', 63),
    hold('2026-10-29', 81),
    hold('2026-10-30', 5, { ended: 'pain', counted: false }),
  ]);
  expect(trend?.later).toMatchObject({ latest: { holdS: { value: 81 } }, change: { kind: 'within-error' } });
});

test('a first check that did not count leaves the later one as the start', () => {
  const [trend] = holdTrends([
    hold('2026-10-01', 5, { ended: 'slip', counted: false }),
    hold('2026-10-29', 50),
  ]);
  expect(trend).toMatchObject({ start: { holdS: { value: 50 } } });
});

test.each([
  [[46, 79], [6, 6, 5, 4], 'both'],
  [[46, 79], [6, 6, 6, 6], 'holds-only'],
  [[46, 50], [6, 6, 5, 4], 'pain-only'],
  [[46, 50], [6, 6, 6, 6], 'neither'],
] as const)('holds %j and pain %j give %s', ([before, after], averages, kind) => {
  const holds = holdTrends([hold('2026-10-01', before), hold('2026-10-29', after)]);
  expect(painFollowed(pain(...averages), holds)?.kind).toBe(kind);
});

test('whether the pain followed is not said while one of the two is not known', () => {
  expect(
    painFollowed(pain(6, 4), holdTrends([hold('2026-10-01', 46), hold('2026-10-29', 79)])),
  ).toBeUndefined();
  expect(painFollowed(pain(6, 6, 5, 4), holdTrends([hold('2026-10-01', 46)]))).toBeUndefined();
});
