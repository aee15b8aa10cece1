import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber, dayOf, daysBetween, mondayOf, weekDays, weekNumber } from './calendar.ts';

test('days are counted over the end of a month, a year and a leap day', () => {
  expect(daysBetween('2026-11-30', '2026-12-01')).toBe(1);
  expect(daysBetween('2026-12-31', '2027-01-01')).toBe(1);
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  expect(daysBetween('2026-11-22', '2026-11-21')).toBe(-1);
});

test('a week begins on Monday and ends on Sunday', () => {
  expect(weekDays('2026-11-22')).toEqual([
    '2026-11-16',
    '2026-11-17',
    '2026-11-18',
    '2026-11-19',
    '2026-11-20',
    '2026-11-21',
    '2026-11-22',
  ]);
  expect(weekNumber('2026-11-23')).toBe(weekNumber('2026-11-22') + 1);
  expect(mondayOf(weekNumber('2026-11-22'))).toBe('2026-11-16');
});

test('a day and its number lead back to each other, and every day is in its own week', () => {
  fc.assert(
    fc.property(fc.integer({ min: -200_000, max: 200_000 }), (day) => {
      const localDay = dayOf(day);
      expect(dayNumber(localDay)).toBe(day);
      expect(weekDays(localDay)).toContain(localDay);
    }),
  );
});

test('what is not a calendar day is refused with the value', () => {
  expect(() => dayNumber('22.11.2026')).toThrow('22.11.2026');
});
