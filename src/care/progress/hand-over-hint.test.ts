import { describe, expect, test } from 'vitest';
import { evidenceById } from '#library';
import { dayNumber, dayOf } from './calendar.ts';
import { type HandOverHint, handOverHint } from './hand-over-hint.ts';
import { type HandOverDoor, handOverRules, seen } from './hand-over-rules.ts';
import type { CheckInEntry } from './history.ts';

const firstDay = dayNumber('2026-09-28');
type Told = Pick<CheckInEntry, 'painAverage' | 'painNow' | 'leg'>;

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
    [['none', 'none'], undefined],
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

  test('is judged against the mean of four weeks, no fewer and no more', () => {
    expect(pain(6, 1, 5, 5, 5, 6, 6)).toBe('worse');
    expect(pain(6, 2, 5, 5, 5, 6, 6)).toBe('stalled');
    expect(pain(6, 1, 5, 5, 5, 5, 6, 6)).toBe('stalled');
  });

  test('very bad is told by the latest two weeks, whatever came before', () => {
    expect(pain(6, 7, 7)).toBe('very-bad');
    expect(pain(6, 6, 7, 7)).toBe('very-bad');
  });

  test('better after twelve weeks needs nobody', () => {
    expect(pain(6, 6, 6, 5, 5, 5, 4, 4, 4, 4, 4, 4, 3)).toBeUndefined();
  });

  test('crept up by 2 points from the start is worse, though the month before was on its way', () => {
    expect(pain(4, 4, 5, 5, 5, 6, 6)).toBe('worse');
  });

  test('up for two weeks after it had fallen is worse, though it is not above the start', () => {
    expect(pain(7, 4, 3, 3, 3, 6, 6)).toBe('worse');
    expect(pain(7, 4, 3, 3, 3, 6)).not.toBe('worse');
  });

  test('is measured against four weeks before, whatever was before those', () => {
    expect(pain(9, 8, 4, 4, 4, 4, 6, 6)).toBe('worse');
    expect(pain(9, 4, 5, 5, 5, 5, 6, 6)).not.toBe('worse');
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

describe('pain that lasts', () => {
  const many = (weeks: number, nrs: number) => Array.from({ length: weeks }, () => nrs);

  test('of 7 or more for two weeks asks for a plan against it, one such week or a 6 does not', () => {
    expect(pain(7, 8)).toBe('very-bad');
    expect(pain(5, 7)).toBeUndefined();
    expect(pain(6, 6)).toBeUndefined();
  });

  test('is no plan against pain once it fell by much, though it is still 7', () => {
    expect(pain(10, 10, 9, 7, 7)).toBeUndefined();
  });

  test('of six weeks leads to a physiotherapist, of twelve to help for body and mind, of five nowhere', () => {
    expect(pain(...many(6, 5))).toBeUndefined();
    expect(pain(...many(7, 5))).toBe('stalled');
    expect(pain(...many(12, 5))).toBe('stalled');
    expect(pain(...many(13, 5))).toBe('twelve-weeks');
  });

  test('in a leg for six weeks should be examined, gone from the leg it need not', () => {
    const inLeg = many(7, 5).map((painAverage) => ({ painAverage, leg: 'one-leg' as const }));
    expect(kindOf(weekly(...inLeg))).toBe('leg-six-weeks');
    expect(kindOf(weekly(...inLeg.slice(1), { painAverage: 5, leg: 'none' }))).toBe('stalled');
  });
});

describe('a flare', () => {
  const now = (day: number, painNow: number): CheckInEntry => ({ ...told(day, {}), painNow });

  test('is recognised from days above the usual, leads to oneself, and one usual day is none', () => {
    const usual = [now(0, 3), now(1, 3), now(2, 3)];
    const flare = handOverHint([...usual, now(3, 6)]);
    expect(flare?.kind).toBe('flare');
    expect(flare?.door).toBe('self');
    expect(kindOf([...usual, now(3, 4)])).toBeUndefined();
  });
});

type Kind = HandOverHint['kind'];
type Case = { readonly fires: readonly Told[]; readonly not: readonly Told[] };
const inPain = (...averages: readonly number[]) => averages.map((painAverage) => ({ painAverage }));
const same = (weeks: number, what: Told) => Array.from({ length: weeks }, () => what);

/** Weekly check-ins on both sides of each rule. */
const cases: Readonly<Record<Kind, Case>> = {
  'both-legs': { fires: [{ leg: 'one-leg' }, { leg: 'both-legs' }], not: same(2, { leg: 'both-legs' }) },
  'leg-spread': { fires: [{ leg: 'none' }, { leg: 'one-leg' }], not: same(2, { leg: 'one-leg' }) },
  worse: { fires: inPain(3, 5, 5), not: inPain(3, 5, 4) },
  'very-bad': { fires: inPain(7, 7), not: inPain(7, 6) },
  flare: {
    fires: [{ painNow: 3 }, { painNow: 3 }, { painNow: 6 }],
    not: [{ painNow: 3 }, { painNow: 3 }, { painNow: 4 }],
  },
  'twelve-weeks': { fires: same(13, { painAverage: 5 }), not: same(12, { painAverage: 5 }) },
  'leg-six-weeks': {
    fires: same(7, { painAverage: 5, leg: 'one-leg' }),
    not: same(6, { painAverage: 5, leg: 'one-leg' }),
  },
  stalled: { fires: same(7, { painAverage: 5 }), not: same(6, { painAverage: 5 }) },
};

const doors: Readonly<Record<Kind, HandOverDoor>> = {
  'both-legs': 'questions',
  'leg-spread': 'doctor',
  worse: 'doctor',
  'very-bad': 'doctor',
  flare: 'self',
  'twelve-weeks': 'doctor',
  'leg-six-weeks': 'doctor',
  stalled: 'physiotherapist',
};

describe('each rule over time', () => {
  test.each(handOverRules)('$kind leads to its door, with its sources', ({ kind, evidence }) => {
    const hint = handOverHint(weekly(...cases[kind].fires));
    expect(hint?.door).toBe(doors[kind]);
    expect(hint?.because[0].evidence).toEqual(['when-to-show-somebody', ...evidence]);
  });

  test.each(handOverRules.map(({ kind }) => kind))('%s is seen to apply, and not a step before', (kind) => {
    expect(kindOf(weekly(...cases[kind].fires))).toBe(kind);
    expect(kindOf(weekly(...cases[kind].not))).not.toBe(kind);
  });

  test('rests on evidence in the ledger, and none applies to no check-in', () => {
    for (const { evidence, applies } of handOverRules) {
      for (const id of evidence) expect(evidenceById(id), id).toBeDefined();
      expect(applies(seen([]))).toBe(false);
    }
  });
});
