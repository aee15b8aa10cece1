import { describe, expect, test } from 'vitest';
import {
  bendingShare,
  extensionShare,
  flexionShare,
  restingKyphosisDeg,
  restingLordosisDeg,
  restingNeckDeg,
  rotationShare,
  sacralSlopeDeg,
} from './lumbar-rhythm.ts';

const sum = (of: readonly number[]) => of.reduce((a, b) => a + b, 0);

describe.each([
  ['bending forward', flexionShare],
  ['bending backward', extensionShare],
  ['bending sideways', bendingShare],
  ['turning', rotationShare],
])('the shares of the six joints in %s', (_name, shares) => {
  test('are six, none is negative, and they sum to the whole', () => {
    expect(shares).toHaveLength(6);
    expect(Math.min(...shares)).toBeGreaterThan(0);
    expect(sum(shares)).toBeCloseTo(1, 12);
  });
});

test('the standing curves are those of a standing adult', () => {
  expect(sum(restingLordosisDeg)).toBeGreaterThanOrEqual(45);
  expect(sum(restingLordosisDeg)).toBeLessThanOrEqual(65);
  expect(sacralSlopeDeg).toBeGreaterThanOrEqual(30);
  expect(sacralSlopeDeg).toBeLessThanOrEqual(45);
});

test('the head is level in standing: all curves from the sacrum up cancel', () => {
  const lean = -sacralSlopeDeg + sum(restingLordosisDeg) - sum(restingKyphosisDeg) + sum(restingNeckDeg);
  expect(Math.abs(lean)).toBeLessThanOrEqual(1);
});
