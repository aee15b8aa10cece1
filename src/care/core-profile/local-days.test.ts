import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysBetween } from './local-days.ts';

describe('days between local days', () => {
  test('leap days, month ends and year ends are counted', () => {
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
    expect(daysBetween('2026-02-28', '2026-03-01')).toBe(1);
    expect(daysBetween('2026-12-31', '2027-01-01')).toBe(1);
    expect(daysBetween('2026-11-22', '2026-11-08')).toBe(-14);
  });

  test('they agree with the calendar', () => {
    const day = fc.date({ min: new Date('1970-01-01'), max: new Date('2120-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [from, to] = [a, b].map((one) => one.toISOString().slice(0, 10));
        const expected = (Date.parse(to ?? '') - Date.parse(from ?? '')) / 86_400_000;
        expect(daysBetween(from ?? '', to ?? '')).toBe(expected);
      }),
    );
  });

  test('what is no day is refused', () => {
    expect(() => daysBetween('yesterday', '2026-11-22')).toThrow(/yesterday/);
  });
});
