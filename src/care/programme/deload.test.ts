import { describe, expect, it } from 'vitest';
import { dayNumber, dayOf } from '../progress/calendar.ts';
import type { SessionEntry } from '../progress/history.ts';
import { daysMissed } from './days-missed.ts';
import { deloadOf } from './deload.ts';

const monday = dayNumber('2026-03-02');
const day = (n: number) => dayOf(monday + n);
type How = 'completed' | 'ended-early' | 'stopped-by-rule';
const session = (n: number, how: How = 'completed'): SessionEntry => ({
  at: `${day(n)}T10:00:00Z`,
  localDay: day(n),
  sessionId: `${n}`,
  items: [],
  sets: [],
  pain: {},
  skipped: {},
  finished: { at: `${day(n)}T10:20:00Z`, localDay: day(n), how },
});
const told = (...pains: readonly (readonly [day: number, painNow: number])[]) =>
  pains.map(([n, painNow]) => ({ at: `${day(n)}T08:00:00Z`, localDay: day(n), painNow, activities: [] }));

describe('an easy week', () => {
  it('is every fourth from the first session', () => {
    const done = [0, 3, 7, 14, 21, 28, 35, 42].map((n) => session(n));
    const easy = [20, 21, 27, 28, 48, 49, 55, 56].filter((n) => deloadOf(done, [], day(n)));
    expect(easy).toEqual([21, 27, 49, 55]);
  });

  it('is not given when most weeks before it had no session', () => {
    expect(deloadOf([session(0), session(21)], [], day(22))).toBeUndefined();
    expect(deloadOf([session(0), session(14), session(21)], [], day(22))).toBe('fourth-week');
  });

  it('follows a week whose pain is 2 points above the one before', () => {
    expect(deloadOf([], told([1, 2], [3, 2], [8, 4], [12, 4]), day(13))).toBe('more-pain');
    expect(deloadOf([], told([1, 2], [3, 2], [8, 4], [12, 3]), day(13))).toBeUndefined();
    expect(deloadOf([], told([1, 2], [3, 2], [12, 9]), day(13))).toBeUndefined();
  });

  it('follows two sessions in a row that were broken off, for a week or until one is completed', () => {
    const failed = [session(0, 'ended-early'), session(2, 'stopped-by-rule')];
    expect(deloadOf(failed, [], day(3))).toBe('two-failed');
    expect(deloadOf(failed, [], day(9))).toBeUndefined();
    expect(deloadOf([...failed, session(4)], [], day(5))).toBeUndefined();
    expect(deloadOf([session(0), session(2, 'ended-early')], [], day(3))).toBeUndefined();
  });
});

describe('days without a session', () => {
  it('are forgiven up to a week, eased up to three, and then start one step lower elsewhere', () => {
    const missed = [0, 7, 8, 21, 22].map((n) => daysMissed([session(0)], day(n)));
    expect(missed).toEqual([undefined, undefined, 8, 21, undefined]);
    expect(daysMissed([], day(9))).toBeUndefined();
  });
});
