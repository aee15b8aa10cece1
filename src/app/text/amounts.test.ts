import { expect, it } from 'vitest';
import { sizeInWords } from './amounts.ts';

it('rounds sizes to what a person can use', () => {
  expect([0, 820_400, 1_234_567, 45_600_000].map(sizeInWords)).toEqual(['1 kB', '820 kB', '1.2 MB', '46 MB']);
});
