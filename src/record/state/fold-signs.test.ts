import { expect, it } from 'vitest';
import type { HappeningOf } from '../events/event.ts';
import { emptyState } from './fold.ts';
import { foldSigns } from './fold-signs.ts';

const stamp = { at: '2026-03-09T08:00:00.000Z', localDay: '2026-03-09' };
const go = (change: Partial<HappeningOf<'sign-measured'>>): HappeningOf<'sign-measured'> => ({
  kind: 'sign-measured',
  testId: 'sorensen',
  value: 46,
  ended: 'interrupted',
  counted: false,
  ...change,
});

it('counts a try that is told again under its id once, as it was told last', () => {
  const { signs, coreTests } = [
    go({ tryId: 'a' }),
    go({ tryId: 'b', value: 12 }),
    go({ tryId: 'a', ended: 'tired', counted: true, pain: 2 }),
  ].reduce((state, body) => foldSigns(state, body, stamp), emptyState);
  expect(signs.map(({ tryId, ended, pain }) => [tryId, ended, pain])).toEqual([
    ['a', 'tired', 2],
    ['b', 'interrupted', undefined],
  ]);
  expect(coreTests).toEqual([]);
});

it('keeps every pain map, the latest last, each region once', () => {
  const { painMaps } = [['left-buttock', 'left-calf', 'left-buttock'] as const, [] as const].reduce(
    (state, regions) => foldSigns(state, { kind: 'pain-mapped', regions }, stamp),
    emptyState,
  );
  expect(painMaps.map(({ regions }) => regions)).toEqual([['left-buttock', 'left-calf'], []]);
});

it('keeps every posture that was marked, the latest last', () => {
  const marked = (ear: number) => ({
    kind: 'posture-marked' as const,
    testId: 'plumb-line',
    ear,
    shoulder: -1,
    hip: 2,
    upright: true,
  });
  const { postures, signs } = [marked(3), marked(1)].reduce(
    (state, body) => foldSigns(state, body, stamp),
    emptyState,
  );
  expect(postures.map(({ ear, localDay }) => [ear, localDay])).toEqual([
    [3, '2026-03-09'],
    [1, '2026-03-09'],
  ]);
  expect(signs).toEqual([]);
});
