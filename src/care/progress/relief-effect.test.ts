import { expect, test } from 'vitest';
import { type ReliefEntry, reliefEffects } from './relief-effect.ts';

const go = (techniqueId: string, pain: Pick<ReliefEntry, 'painBefore' | 'painAfter'> = {}): ReliefEntry => ({
  at: '2026-11-22T08:00:00Z',
  localDay: '2026-11-22',
  techniqueId,
  ...pain,
});

test('the most used comes first, with means over the goes told before and after', () => {
  const effects = reliefEffects([
    go('crook-lying'),
    go('calves-on-chair', { painBefore: 6, painAfter: 4 }),
    go('calves-on-chair', { painBefore: 5 }),
    go('calves-on-chair', { painAfter: 1 }),
    go('calves-on-chair', { painBefore: 7, painAfter: 4 }),
  ]);
  expect(effects).toEqual([
    { techniqueId: 'calves-on-chair', goes: 4, told: 2, before: 6.5, after: 4 },
    { techniqueId: 'crook-lying', goes: 1, told: 0 },
  ]);
});
