import { expect, test } from 'vitest';
import { evidenceById } from '#library';
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

test('a hold of the fourteenth day still belongs to the first check, one of the fifteenth does not', () => {
  const first = hold('2026-10-01', 46);
  expect(holdTrends([first, hold('2026-10-15', 48)])[0]?.later).toBeUndefined();
  expect(holdTrends([first, hold('2026-10-16', 48)])[0]?.later).toBeDefined();
});

test('the first check is the first by its day, in whatever order the holds were recorded', () => {
  const [trend] = holdTrends([hold('2026-10-29', 79), hold('2026-10-01', 46)]);
  expect(trend).toMatchObject({
    start: { holdS: { value: 46 } },
    later: { latest: { holdS: { value: 79 } } },
  });
});

test('each test is followed by itself, and one that never counted is not followed', () => {
  const other = { testId: 'front-plank' };
  const trends = holdTrends([hold('2026-09-01', 90, other), hold('2026-10-01', 46), hold('2026-10-29', 79)]);
  expect(trends.map(({ test: { id }, start }) => [id, start.holdS.value]).sort()).toEqual([
    ['front-plank', 90],
    ['side-bridge-left', 46],
  ]);
  expect(holdTrends([hold('2026-10-01', 5, { ended: 'slip', counted: false })])).toEqual([]);
});

test.each([
  ['33 s more', [46, 79], true],
  ['33 s less', [79, 46], false],
  ['18 s more, within the error,', [63, 81], false],
  ['one check', [46], false],
] as const)('%s is said to be longer: %j %s', (_, holds, longer) => {
  const [trend] = holdTrends(holds.map((holdS, i) => hold(i === 0 ? '2026-10-01' : '2026-10-29', holdS)));
  expect(trend && holdsLonger(trend)).toBe(longer);
});

test('one hold that grew is enough, though another did not or was not repeated', () => {
  const left = [hold('2026-10-01', 46), hold('2026-10-29', 79)];
  const right = { testId: 'side-bridge-right' };
  const same = [hold('2026-10-01', 46, right), hold('2026-10-29', 46, right)];
  expect(painFollowed(pain(6, 6, 5, 4), holdTrends([...left, ...same]))?.kind).toBe('both');
  const once = hold('2026-10-01', 46, right);
  expect(painFollowed(pain(6, 6, 5, 4), holdTrends([...left, once]))?.kind).toBe('both');
});

test.each([
  ['gone', [4, 3, 1, 0]],
  ['partly better', [9, 9, 8, 7]],
] as const)('pain that is %s fell', (_, averages) => {
  const holds = holdTrends([hold('2026-10-01', 46), hold('2026-10-29', 79)]);
  const followed = painFollowed(pain(...averages), holds);
  expect(followed?.kind).toBe('both');
  expect(evidenceById(followed?.because[0].evidence[0] ?? '')).toBeDefined();
});

test('nothing is said of pain that was never told', () => {
  expect(painFollowed(pain(), holdTrends([hold('2026-10-01', 46), hold('2026-10-29', 79)]))).toBeUndefined();
});
