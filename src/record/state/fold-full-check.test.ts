import { expect, it } from 'vitest';
import type { HappeningOf } from '../events/event.ts';
import { emptyState } from './fold.ts';
import { foldFullCheck } from './fold-full-check.ts';
import type { State } from './state.ts';

const stamp = { at: '2026-03-09T08:00:00.000Z', localDay: '2026-03-09' };
const said = (
  questionId: string,
  value: HappeningOf<'check-answered'>['value'],
  checkId = 'c-1',
): HappeningOf<'check-answered'> => ({ kind: 'check-answered', checkId, questionId, value });
const judged: HappeningOf<'check-judged'> = {
  kind: 'check-judged',
  checkId: 'c-1',
  safetyCheckId: 's-1',
  urgency: 'routine',
  rulesVersion: 'check-1',
};
const all = (...bodies: readonly HappeningOf<'check-answered' | 'check-judged'>[]): State =>
  bodies.reduce((state, body) => foldFullCheck(state, body, stamp), emptyState);

it('takes the later answer to the same question, and keeps each check by itself', () => {
  const { fullChecks } = all(
    said('age', 40),
    said('where', ['low-side']),
    said('age', 41),
    said('age', 70, 'c-2'),
  );
  expect(fullChecks.map(({ checkId, answers }) => [checkId, answers])).toEqual([
    ['c-1', { age: 41, where: ['low-side'] }],
    ['c-2', { age: 70 }],
  ]);
});

it('keeps the urgency as it was shown, and a check judged again takes the later one', () => {
  const { fullChecks } = all(said('age', 40), judged, said('age', 70), { ...judged, urgency: 'within-days' });
  expect(fullChecks[0]?.judged).toEqual({
    ...stamp,
    safetyCheckId: 's-1',
    urgency: 'within-days',
    rulesVersion: 'check-1',
  });
});
