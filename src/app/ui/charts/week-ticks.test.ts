import { expect, test } from 'vitest';
import { weekTicks } from './week-ticks.ts';

const weeksOf = (days: number) => weekTicks(days).map(({ week }) => week);

test('in the first week nothing but the start is named', () => {
  expect(weeksOf(0)).toEqual([]);
  expect(weeksOf(6)).toEqual([]);
});

test('every week, every second, every fourth: never more than four', () => {
  expect(weeksOf(28)).toEqual([1, 2, 3, 4]);
  expect(weeksOf(56)).toEqual([2, 4, 6, 8]);
  expect(weeksOf(84)).toEqual([4, 8, 12]);
  for (let days = 0; days < 365 * 10; days += 5) expect(weekTicks(days).length).toBeLessThanOrEqual(4);
});

test('a tick stands on the day its week is over, inside the chart', () => {
  expect(weekTicks(20).map(({ day }) => day)).toEqual([7, 14]);
});
