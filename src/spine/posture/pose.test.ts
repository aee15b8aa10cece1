import { expect, test } from 'vitest';
import { coordinateNames } from './pose.ts';

test('every coordinate has one name', () => {
  expect(new Set(coordinateNames).size).toBe(coordinateNames.length);
});

test('every coordinate of a right limb has its partner on the left', () => {
  const of = (side: string) =>
    coordinateNames.filter((n) => n.endsWith(`_${side}`)).map((n) => n.slice(0, -2));
  expect(of('r')).toEqual(of('l'));
  expect(of('r')).toHaveLength(10);
});
