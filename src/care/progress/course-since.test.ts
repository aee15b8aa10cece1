import { expect, test } from 'vitest';
import { courseSince } from './course-since.ts';

const told = (localDay: string, duration?: string) => ({ localDay, answers: duration ? { duration } : {} });

test('the check told nearest to the first value says how long the pain had lasted', () => {
  const checks = [told('2026-03-01', 'over-12-weeks'), told('2026-03-09', '2-to-6-weeks')];
  expect(courseSince(checks, '2026-03-10')).toBe('under-6-weeks');
  expect(courseSince(checks, '2026-02-28')).toBe('over-12-weeks');
});

test('nothing is guessed: not asked, not sure, told long before or after, no value yet', () => {
  expect(courseSince([], '2026-03-10')).toBeUndefined();
  expect(courseSince([told('2026-03-09'), told('2026-03-09', 'unsure')], '2026-03-10')).toBeUndefined();
  expect(courseSince([told('2026-01-01', 'over-12-weeks')], '2026-03-10')).toBeUndefined();
  expect(courseSince([told('2026-03-09', 'over-12-weeks')], undefined)).toBeUndefined();
});

test('two weeks away is near enough, a day more is not', () => {
  expect(courseSince([told('2026-03-01', 'over-12-weeks')], '2026-03-15')).toBe('over-12-weeks');
  expect(courseSince([told('2026-03-01', 'over-12-weeks')], '2026-03-16')).toBeUndefined();
});

test.each([
  ['under-2-weeks', 'under-6-weeks'],
  ['2-to-6-weeks', 'under-6-weeks'],
  ['6-to-12-weeks', '6-to-12-weeks'],
  ['over-12-weeks', 'over-12-weeks'],
])('%s is the course of %s', (duration, since) => {
  expect(courseSince([told('2026-03-09', duration)], '2026-03-10')).toBe(since);
});

test('a nearer check that did not ask leaves the one that did', () => {
  const checks = [told('2026-03-10'), told('2026-03-05', 'over-12-weeks')];
  expect(courseSince(checks, '2026-03-10')).toBe('over-12-weeks');
});
