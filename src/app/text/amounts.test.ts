import { expect, it } from 'vitest';
import { dayWithYear, sizeInWords } from './amounts.ts';

it('names a day with its year, wherever the device is', () => {
  expect(dayWithYear('2026-11-22')).toBe('22 Nov 2026');
  expect(dayWithYear('2026-01-01')).toBe('1 Jan 2026');
});

it('rounds sizes to what a person can use', () => {
  expect([0, 820_400, 1_234_567, 45_600_000].map(sizeInWords)).toEqual(['1 kB', '820 kB', '1.2 MB', '46 MB']);
});
