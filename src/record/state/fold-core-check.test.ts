import { expect, it } from 'vitest';
import type { HappeningOf } from '../events/event.ts';
import { emptyState } from './fold.ts';
import { foldCoreCheck } from './fold-lists.ts';

const stamp = { at: '2026-03-09T08:00:00.000Z', localDay: '2026-03-09' };
const go = (change: Partial<HappeningOf<'core-test-done'>>): HappeningOf<'core-test-done'> => ({
  kind: 'core-test-done',
  testId: 'front-plank',
  holdS: 46,
  ended: 'interrupted',
  counted: false,
  ...change,
});
const folded = (...told: readonly HappeningOf<'core-test-done'>[]) =>
  told.reduce((state, body) => foldCoreCheck(state, body, stamp), emptyState).coreTests;

it('counts a try that is told again under its id once, as it was told last', () => {
  const tries = folded(
    go({ tryId: 'a' }),
    go({ tryId: 'b', holdS: 12 }),
    go({ tryId: 'a', ended: 'tired', counted: true, pain: 2 }),
  );
  expect(tries.map(({ tryId, ended, pain }) => [tryId, ended, pain])).toEqual([
    ['a', 'tired', 2],
    ['b', 'interrupted', undefined],
  ]);
});

it('keeps tries without an id apart', () => {
  expect(folded(go({}), go({}))).toHaveLength(2);
});
