import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someHappening } from '../../../test/contracts/some-events.ts';
import { envelope, type Happening, isHappening, kinds } from './event.ts';

const absurd = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -1, 1e9, '3', null];

/** A place where a number stands, with one that is fine there. */
const numbers: readonly (readonly [place: string, body: (n: unknown) => unknown, fine: number])[] = [
  ['age', (n) => ({ ...profile, ageYears: n }), 44],
  ['height', (n) => ({ ...profile, heightM: n }), 1.7],
  ['mass', (n) => ({ ...profile, massKg: n }), 70],
  ['pain', (n) => ({ kind: 'checked-in', painNow: n, activities: [] }), 3],
  ['activity', (n) => ({ kind: 'checked-in', activities: [{ activityId: 'lift', score: n }] }), 3],
  [
    'hold',
    (n) => ({ kind: 'core-test-done', testId: 'plank', holdS: n, ended: 'tired', counted: true }),
    12.5,
  ],
  ['rest', (n) => ({ kind: 'relief-done', techniqueId: 'ninety', restedS: n, stopped: 'finished' }), 300],
  ['repetitions', (n) => ({ ...set, reps: n }), 8],
  ['set', (n) => ({ ...set, set: n }), 0],
  ['work', (n) => ({ ...set, workS: n }), 40],
];
const profile = { kind: 'profile-set', cannotTake: [], equipment: [], cautions: [] };
const set = {
  kind: 'set-done',
  sessionId: 's',
  exerciseId: 'dead-bug',
  side: 'both',
  set: 0,
  reps: 8,
  workS: 40,
};

describe('happening', () => {
  it('is whatever a screen can hand in', () => {
    fc.assert(fc.property(someHappening, isHappening));
    const seen = fc.sample(someHappening, { seed: 1, numRuns: 500 }).map(({ kind }) => kind);
    expect([...new Set(seen)].sort()).toEqual([...kinds()].sort());
  });

  it.each(numbers)('takes a possible %s and refuses impossible ones', (_, body, fine) => {
    expect(isHappening(body(fine))).toBe(true);
    for (const n of absurd) expect([n, isHappening(body(n))]).toEqual([n, false]);
  });

  it('takes 0 to 10 for pain, whole numbers only', () => {
    const takes = (painNow: number) => isHappening({ kind: 'checked-in', painNow, activities: [] });
    expect([0, 10].map(takes)).toEqual([true, true]);
    expect([0.5, 11].map(takes)).toEqual([false, false]);
  });

  it('refuses an empty name and keeps one of another script', () => {
    const takes = (name: string) => isHappening({ kind: 'activity-named', activityId: 'lift', name });
    expect(['', '   ', 'x'.repeat(201)].map(takes)).toEqual([false, false, false]);
    expect(['حمل ابنتي', '👩🏽‍🦽 ramp'].map(takes)).toEqual([true, true]);
  });

  it('takes an emergency number that a telephone can dial', () => {
    const takes = (emergencyNumber: string) => isHappening({ kind: 'settings-changed', emergencyNumber });
    expect(['112', '911', '+49 116 117'].map(takes)).toEqual([true, true, true]);
    expect(['', '  ', '1', '+', 'call me', '112;x'].map(takes)).toEqual(Array(6).fill(false));
  });

  it('refuses a kind it does not know', () => {
    expect(isHappening({ kind: 'mood-noted', mood: 3 })).toBe(false);
    const known: Happening['kind'] = 'checked-in';
    expect(known).toBe('checked-in');
  });
});

describe('envelope', () => {
  const fine = {
    id: '017f22e2-79b0-7cc3-98c4-dc0c0c07398f',
    version: 1,
    device: 'phone',
    counter: 1,
    at: '2026-03-09T08:00:00.000Z',
    timeZone: 'Europe/Berlin',
    localDay: '2026-03-09',
  };
  const takes = (change: object) => envelope().safeParse({ ...fine, ...change }).success;

  it('takes a real one', () => expect(takes({})).toBe(true));

  it('refuses what would break the order of the log', () => {
    for (const counter of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 60]) {
      expect([counter, takes({ counter })]).toEqual([counter, false]);
    }
    expect([takes({ device: '' }), takes({ id: 'x' }), takes({ version: 0 })]).toEqual([false, false, false]);
  });

  it('refuses days and times that are not in the calendar', () => {
    expect([takes({ localDay: '2026-02-30' }), takes({ localDay: '9.3.2026' })]).toEqual([false, false]);
    expect([takes({ at: 'yesterday' }), takes({ at: '2026-03-09T08:00:00+01:00' })]).toEqual([false, false]);
  });
});
