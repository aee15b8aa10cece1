import { expect, it } from 'vitest';
import { readCount } from './read-count.ts';

it('reads whole numbers up to the most that is possible', () => {
  expect(['0', '12', ' 14 ', '٣', '60'].map((typed) => readCount(typed, 60, false))).toEqual([
    0, 12, 14, 3, 60,
  ]);
  expect(['', 'a', '-1', '61', '1.5', '1e1', '12 13'].map((typed) => readCount(typed, 60, false))).toEqual(
    Array(7).fill(undefined),
  );
});

it('reads halves of a centimetre with a point, a comma and the unit', () => {
  expect(['4.5', '4,5', '4 cm', '0'].map((typed) => readCount(typed, 30, true))).toEqual([4.5, 4.5, 4, 0]);
  expect(readCount('31', 30, true)).toBeUndefined();
});
