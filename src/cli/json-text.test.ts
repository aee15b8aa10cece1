import { expect, test } from 'vitest';
import { jsonText } from './json-text.ts';

test('numbers and texts come out as they went in', () => {
  expect(JSON.parse(jsonText({ forceN: 1e-3, name: 'L4/L5', none: [] }))).toEqual({
    forceN: 1e-3,
    name: 'L4/L5',
    none: [],
  });
});

test.each([Number.NaN, Number.POSITIVE_INFINITY])(
  '%s is refused with its name, not written as null',
  (value) => {
    expect(() => jsonText({ forceN: value })).toThrow(`forceN is ${value}`);
  },
);
