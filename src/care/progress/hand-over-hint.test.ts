import { describe, expect, test } from 'vitest';
import { evidenceById } from '#library';
import { dayNumber, dayOf } from './calendar.ts';
import { handOverHint } from './hand-over-hint.ts';
import type { CheckInEntry } from './history.ts';

const firstDay = dayNumber('2026-09-28');
type Told = Pick<CheckInEntry, 'painAverage' | 'leg'>;

function told(day: number, what: Told): CheckInEntry {
  const localDay = dayOf(firstDay + day);
  return { at: `${localDay}T08:00:00Z`, localDay, activities: [], ...what };
}
const weekly = (...weeks: readonly Told[]) => weeks.map((what, week) => told(week * 7, what));
const kindOf = (checkIns: readonly CheckInEntry[]) => handOverHint(checkIns)?.kind;
const pain = (...averages: readonly number[]) =>
  kindOf(weekly(...averages.map((painAverage) => ({ painAverage }))));

describe('legs', () => {
  test.each([
    [['none'], undefined],
    [['one-leg'], undefined],
    [['both-legs'], 'both-legs'],
    [['none', 'one-leg'], 'leg-spread'],
    [['one-leg', 'both-legs'], 'both-legs'],
    [['both-legs', 'both-legs'], undefined],
    [['both-legs', 'one-leg'], undefined],
    [['one-leg', 'none', 'one-leg'], 'leg-spread'],
  ] as const)('told as %j week by week give %s', (legs, kind) => {
    expect(kindOf(weekly(...legs.map((leg) => ({ leg }))))).toBe(kind);
  });

  test('are compared with another day: a slip of the finger put right the same day says nothing', () => {
    const slip = [told(0, { leg: 'one-leg' }), told(7, { leg: 'none' }), told(7, { leg: 'one-leg' })];
    expect(kindOf(slip)).toBeUndefined();
    const real = [told(0, { leg: 'none' }), told(7, { leg: 'none' }), told(7, { leg: 'one-leg' })];
    expect(kindOf(real)).toBe('leg-spread');
  });

  test('a check-in without the question does not hide the answer before it', () => {
    expect(kindOf([told(0, { leg: 'none' }), told(7, {}), told(14, { leg: 'one-leg' })])).toBe('leg-spread');
  });

  test('come before pain', () => {
    expect(kindOf(weekly({ painAverage: 3, leg: 'none' }, { painAverage: 8, leg: 'both-legs' }))).toBe(
      'both-legs',
    );
  });
});

describe('pain', () => {
  test('up by 2 points from the start for two weeks is worse, for one week or by 1 point it is not', () => {
    expect(pain(4, 6, 6)).toBe('worse');
    expect(pain(4, 6)).toBeUndefined();
    expect(pain(4, 5, 5)).toBeUndefined();
  });

  test('crept up by 2 points from the start is worse, though the month before was on its way', () => {
    expect(pain(4, 4, 5, 5, 5, 6, 6)).toBe('worse');
  });

  test('up for two weeks after it had fallen is worse, though it is not above the start', () => {
    expect(pain(7, 4, 3, 3, 3, 6, 6)).toBe('worse');
    expect(pain(7, 4, 3, 3, 3, 6)).not.toBe('worse');
  });

  test('back to where it was after one good week is not', () => {
    expect(pain(6, 6, 2, 6, 6)).toBeUndefined();
  });

  test('six weeks without a change are a standstill, five are not', () => {
    expect(pain(6, 6, 5, 6, 6, 5, 6)).toBe('stalled');
    expect(pain(6, 6, 5, 6, 6, 5)).toBeUndefined();
  });

  test('that fell, or of which nothing is known, gives no hint', () => {
    expect(pain(6, 5, 4, 3)).toBeUndefined();
    expect(handOverHint([])).toBeUndefined();
  });
});

test('the reason names a source that is in the ledger', () => {
  const hint = handOverHint(weekly({ painAverage: 3 }, { painAverage: 8 }, { painAverage: 8 }));
  expect(hint?.because[0].evidence.map(evidenceById)).not.toContain(undefined);
});
