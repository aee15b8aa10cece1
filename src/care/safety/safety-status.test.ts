import { describe, expect, test } from 'vitest';
import { canGoOn, type SafetyCheckLike, safetyGate, safetyStatus, unfinishedCheck } from './safety-status.ts';
import type { SafetyAnswers, SafetyForm, Urgency } from './verdict.ts';

const now = '2026-11-22T12:00:00.000Z';
const ago = (hours: number) => new Date(Date.parse(now) - hours * 3_600_000).toISOString();

let made = 0;
function check(
  form: SafetyForm,
  hoursAgo: number,
  urgency?: Urgency,
  {
    answers = {},
    begunHoursAgo = hoursAgo,
  }: { readonly answers?: SafetyAnswers; readonly begunHoursAgo?: number } = {},
): SafetyCheckLike {
  made += 1;
  return {
    checkId: `check-${made}`,
    form,
    at: ago(begunHoursAgo),
    answers,
    ...(urgency && { judged: { at: ago(hoursAgo), urgency, rule: urgency === 'clear' ? 'none' : 'saddle' } }),
  };
}
const gate = (checks: readonly SafetyCheckLike[], form: 'short' | 'relief', wasOpen = false) =>
  safetyGate(safetyStatus(checks, now), form, wasOpen);

describe('the gate before exercise', () => {
  test('asks the full check of somebody who was never asked', () => {
    expect(gate([], 'short')).toEqual({ kind: 'ask', form: 'full' });
  });

  test('is open for two hours after a clear full or short check, then asks shortly', () => {
    expect(gate([check('full', 1.9, 'clear')], 'short')).toEqual({ kind: 'open' });
    expect(gate([check('full', 2.1, 'clear')], 'short')).toEqual({ kind: 'ask', form: 'short' });
    expect(gate([check('full', 99, 'clear'), check('short', 1, 'clear')], 'short')).toEqual({ kind: 'open' });
  });

  test('a clear relief check does not open it', () => {
    expect(gate([check('full', 99, 'clear'), check('relief', 0.1, 'clear')], 'short')).toEqual({
      kind: 'ask',
      form: 'short',
    });
  });

  test('advice to see somebody within days does not close it', () => {
    expect(gate([check('full', 1, 'within-days')], 'short')).toEqual({ kind: 'open' });
  });

  test('advice for the same day closes it until a full check says less', () => {
    const told = check('full', 30, 'same-day');
    expect(gate([told], 'short')).toEqual({ kind: 'see', advice: 'same-day' });
    expect(gate([told, check('short', 1, 'clear')], 'short')).toEqual({ kind: 'see', advice: 'same-day' });
    expect(gate([told, check('full', 1, 'clear')], 'short')).toEqual({ kind: 'open' });
  });

  test('a full check left half done with a danger sign has to be finished first', () => {
    const half = check('full', 1, undefined, { answers: { fever: 'yes' } });
    expect(gate([check('full', 99, 'clear'), check('short', 1, 'clear'), half], 'short')).toEqual({
      kind: 'ask',
      form: 'full',
    });
    const harmless = check('full', 1, undefined, { answers: { fever: 'no' } });
    expect(gate([check('short', 1, 'clear'), harmless], 'short')).toEqual({ kind: 'open' });
  });
});

describe('a screen that was open', () => {
  test('stays open two hours longer, so that a session is not broken off', () => {
    expect(gate([check('full', 3.9, 'clear')], 'short', true)).toEqual({ kind: 'open' });
    expect(gate([check('full', 4.1, 'clear')], 'short', true)).toEqual({ kind: 'ask', form: 'short' });
    expect(gate([check('relief', 25.9, 'clear')], 'relief', true)).toEqual({ kind: 'open' });
    expect(gate([check('relief', 26.1, 'clear')], 'relief', true)).toEqual({ kind: 'ask', form: 'relief' });
  });

  test('stays open when the clock is set back', () => {
    expect(gate([check('full', -5, 'clear')], 'short', true)).toEqual({ kind: 'open' });
  });

  test('is closed at once by advice against it', () => {
    const clear = check('full', 1, 'clear');
    expect(gate([clear, check('short', 0.5, 'emergency')], 'short', true).kind).toBe('see');
    expect(gate([clear, check('short', 0.5, 'same-day')], 'short', true).kind).toBe('see');
    expect(
      gate([clear, check('full', 0.5, undefined, { answers: { fever: 'yes' } })], 'short', true),
    ).toEqual({
      kind: 'ask',
      form: 'full',
    });
  });
});

describe('the gate before relief', () => {
  test('asks when nobody asked within a day', () => {
    expect(gate([], 'relief')).toEqual({ kind: 'ask', form: 'relief' });
    expect(gate([check('relief', 25, 'clear')], 'relief')).toEqual({ kind: 'ask', form: 'relief' });
  });

  test('is open for a day after any check without an emergency', () => {
    expect(gate([check('relief', 23, 'clear')], 'relief')).toEqual({ kind: 'open' });
    expect(gate([check('full', 23, 'same-day')], 'relief')).toEqual({ kind: 'open' });
  });

  test('is closed by an emergency', () => {
    expect(gate([check('relief', 1, 'clear'), check('relief', 0.5, 'emergency')], 'relief')).toEqual({
      kind: 'see',
      advice: 'emergency',
    });
  });
});

describe('an emergency', () => {
  const told = check('full', 3, 'emergency');

  test('closes everything, however long ago', () => {
    const old = check('full', 24 * 400, 'emergency');
    expect(gate([old], 'short')).toEqual({ kind: 'see', advice: 'emergency' });
    expect(gate([old], 'relief')).toEqual({ kind: 'see', advice: 'emergency' });
  });

  test('is not undone by a short or relief check, nor by an unfinished one', () => {
    for (const later of [check('short', 1, 'clear'), check('relief', 1, 'clear'), check('full', 1)]) {
      expect(safetyStatus([told, later], now).advice).toBe('emergency');
    }
  });

  test('gives way to a full check begun after it', () => {
    expect(safetyStatus([told, check('full', 1, 'clear')], now).advice).toBe('clear');
    expect(safetyStatus([told, check('full', 1, 'same-day')], now).advice).toBe('same-day');
  });

  test('is not undone by a full check that was already open when it came', () => {
    const open = check('full', 1, 'clear', { begunHoursAgo: 5 });
    expect(safetyStatus([told, open], now).advice).toBe('emergency');
  });

  test('dated in the future by a wrong clock can still be undone', () => {
    expect(safetyStatus([check('full', -9000, 'emergency'), check('full', 1, 'clear')], now).advice).toBe(
      'clear',
    );
  });

  test('in the answers of an unfinished check counts though nobody judged it', () => {
    const half = check('relief', 50, undefined, { answers: { 'saddle-numb': 'yes' } });
    const status = safetyStatus([check('full', 60, 'clear'), half], now);
    expect(status).toMatchObject({ advice: 'emergency', blocks: 'relief-too' });
    expect(status.standing?.checkId).toBe(half.checkId);
  });
});

describe('what stands', () => {
  test('nothing yet', () => {
    expect(safetyStatus([], now)).toEqual({ advice: 'none-yet', blocks: 'nothing', everFull: false });
  });

  test('advice for within days stays through clear short checks', () => {
    expect(safetyStatus([check('full', 50, 'within-days'), check('short', 1, 'clear')], now).advice).toBe(
      'within-days',
    );
  });

  test('a check from the future allows nothing', () => {
    expect(gate([check('full', -5, 'clear')], 'short')).toEqual({ kind: 'ask', form: 'short' });
    expect(gate([check('full', -5, 'clear')], 'relief')).toEqual({ kind: 'ask', form: 'relief' });
  });
});

describe('going on with a check', () => {
  test('only the last one of its form, unfinished, begun within a day', () => {
    const half = check('full', 23);
    expect(unfinishedCheck([half, check('short', 1)], 'full', now)).toBe(half);
    expect(unfinishedCheck([check('full', 25)], 'full', now)).toBeUndefined();
    expect(unfinishedCheck([half, check('full', 1, 'clear')], 'full', now)).toBeUndefined();
  });
});

describe('changing an answer', () => {
  test('is possible for a day after an emergency, for two hours after a clear check', () => {
    expect(canGoOn(check('full', 23, 'emergency'), now)).toBe(true);
    expect(canGoOn(check('full', 25, 'emergency'), now)).toBe(false);
    expect(canGoOn(check('short', 1, 'clear'), now)).toBe(true);
    expect(canGoOn(check('short', 3, 'clear'), now)).toBe(false);
    expect(canGoOn(check('short', -3), now)).toBe(false);
  });
});
