import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayInWords, dayWithYear, shortDay, weekdayName } from './days.ts';

it('names a day wherever the device is', () => {
  expect(dayInWords('2026-11-22')).toBe('Sunday 22 November');
  expect(shortDay('2026-09-01')).toBe('1 Sept');
  expect(dayWithYear('2026-01-01')).toBe('1 Jan 2026');
  expect(weekdayName('2028-02-29')).toBe('Tuesday');
});

it('says every day as the language does', () => {
  const inEnglish = new Intl.DateTimeFormat('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  const days = fc.date({
    min: new Date('1990-01-01'),
    max: new Date('2090-12-31'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(days, (day) => {
      expect(dayInWords(day.toISOString().slice(0, 10))).toBe(inEnglish.format(day).replace(',', ''));
    }),
  );
});
