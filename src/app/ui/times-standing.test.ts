import { expect, it } from 'vitest';
import { levelOf, timesStanding, timesWords } from './times-standing.ts';

const standing = { value: 500, low: 400, high: 600 };
const once = (value: number) => ({ value, low: value, high: value });

it('counts a load in standings, with its range', () => {
  expect(timesStanding({ value: 1000, low: 900, high: 1250 }, standing)).toEqual({
    value: 2,
    low: 1.8,
    high: 2.5,
  });
});
it('knows no load below nothing', () => {
  const pulled = timesStanding({ value: -20, low: -40, high: 10 }, standing);
  expect(pulled).toEqual({ value: 0, low: 0, high: 0.02 });
  expect(timesWords(pulled)).toEqual({ value: '0.0', low: '0.0', high: '0.0' });
});
it('says what it is like', () => {
  expect([0.1, 0.5, 1, 2, 4].map((times) => levelOf(once(times)))).toEqual([
    'rest',
    'less',
    'alike',
    'more',
    'much',
  ]);
});
