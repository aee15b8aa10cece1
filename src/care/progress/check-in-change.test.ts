import { expect, test } from 'vitest';
import { checkInChange } from './check-in-change.ts';
import type { CheckInEntry } from './history.ts';

const told = (localDay: string, painAverage?: number): CheckInEntry => ({
  at: `${localDay}T08:00:00Z`,
  localDay,
  activities: [],
  ...(painAverage !== undefined && { painAverage }),
});

test('this week is set beside the check-in of the week before', () => {
  expect(checkInChange([told('2026-11-08', 6), told('2026-11-15', 4)])).toEqual({
    kind: 'down',
    latest: 4,
    before: 6,
    real: true,
  });
});

test('one point is a change that can be chance', () => {
  expect(checkInChange([told('2026-11-08', 5), told('2026-11-15', 6)])).toMatchObject({
    kind: 'up',
    real: false,
  });
});

test('a second check-in in the same week is set beside the week before, not beside the first', () => {
  const checkIns = [told('2026-11-08', 6), told('2026-11-15', 2), told('2026-11-16', 5)];
  expect(checkInChange(checkIns)).toMatchObject({ latest: 5, before: 6 });
});

test('five days apart are two weeks told early, four days are one', () => {
  expect(checkInChange([told('2026-11-08', 6), told('2026-11-13', 4)]).kind).toBe('down');
  expect(checkInChange([told('2026-11-08', 6), told('2026-11-12', 4)]).kind).toBe('first');
});

test('of several weeks the one before counts, not the first', () => {
  const checkIns = [told('2026-11-01', 9), told('2026-11-08', 5), told('2026-11-15', 4)];
  expect(checkInChange(checkIns)).toEqual({ kind: 'down', latest: 4, before: 5, real: false });
});

test('the same number is neither up nor down', () => {
  expect(checkInChange([told('2026-11-08', 4), told('2026-11-15', 4)])).toMatchObject({
    kind: 'about-the-same',
    real: false,
  });
});

test('the first one has nothing beside it, and a skipped one says so', () => {
  expect(checkInChange([told('2026-11-08', 6)])).toEqual({ kind: 'first', latest: 6 });
  expect(checkInChange([told('2026-11-08')])).toEqual({ kind: 'no-average' });
});
