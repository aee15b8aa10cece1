import { describe, expect, test } from 'vitest';
import type { SafetyCheckLike } from '../safety/safety-status.ts';
import { freshDangerSigns, unfinishedFullCheck } from './check-start.ts';

const now = '2026-03-09T08:00:00.000Z';
const hoursAgo = (hours: number) => new Date(Date.parse(now) - hours * 3_600_000).toISOString();
const safety = (hours: number, change: Partial<SafetyCheckLike> = {}): SafetyCheckLike => ({
  checkId: `s-${hours}`,
  form: 'full',
  at: hoursAgo(hours),
  answers: {},
  judged: { at: hoursAgo(hours), urgency: 'clear', rule: 'none' },
  ...change,
});

describe('danger signs that may be judged along', () => {
  test('are those of the last full check of the day', () => {
    expect(freshDangerSigns([safety(5), safety(2)], now)?.checkId).toBe('s-2');
  });

  test('are not older than a day, not from the future, not of a short form, not unfinished', () => {
    expect(freshDangerSigns([safety(24)], now)).toBeUndefined();
    expect(freshDangerSigns([safety(-1)], now)).toBeUndefined();
    expect(freshDangerSigns([safety(2, { form: 'short' })], now)).toBeUndefined();
    const { judged: _, ...open } = safety(2);
    expect(freshDangerSigns([open], now)).toBeUndefined();
  });
});

describe('a check that goes on', () => {
  const begun = (hours: number) => ({ checkId: `c-${hours}`, at: hoursAgo(hours) });

  test('is the last one, begun within the day and not ended', () => {
    expect(unfinishedFullCheck([begun(30), begun(3)], now)?.checkId).toBe('c-3');
    expect(unfinishedFullCheck([begun(25)], now)).toBeUndefined();
    expect(unfinishedFullCheck([{ ...begun(3), judged: { at: hoursAgo(2) } }], now)).toBeUndefined();
    expect(unfinishedFullCheck([], now)).toBeUndefined();
  });
});
