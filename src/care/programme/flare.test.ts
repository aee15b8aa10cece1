import { describe, expect, it } from 'vitest';
import { dayNumber, dayOf } from '../progress/calendar.ts';
import { flareOf } from './flare.ts';

const monday = dayNumber('2026-03-02');
const day = (n: number) => dayOf(monday + n);
const told = (...pains: readonly (readonly [day: number, painNow: number])[]) =>
  pains.map(([n, painNow]) => ({ at: `${day(n)}T08:00:00Z`, localDay: day(n), painNow, activities: [] }));
const usual = [
  [0, 2],
  [2, 3],
] as const;

describe('a flare', () => {
  it('begins when pain is 2 points above what was usual, and above what is fine', () => {
    expect(flareOf(told(...usual, [4, 5]), [], day(4))).toEqual({ kind: 'flare', day: 1 });
    expect(flareOf(told(...usual, [4, 4]), [], day(4)).kind).toBe('none');
    expect(flareOf(told([0, 0], [2, 1], [4, 3]), [], day(4)).kind).toBe('none');
  });

  it('needs to know what is usual', () => {
    expect(flareOf(told([0, 2], [4, 8]), [], day(4)).kind).toBe('none');
    expect(flareOf(told([0, 2], [2, 2], [40, 8]), [], day(40)).kind).toBe('none');
  });

  it('lasts two days at least, then until pain is 2 points below its worst', () => {
    expect(flareOf(told(...usual, [4, 7], [5, 3]), [], day(5))).toEqual({ kind: 'flare', day: 2 });
    expect(flareOf(told(...usual, [4, 7], [6, 6]), [], day(6)).kind).toBe('flare');
    expect(flareOf(told(...usual, [4, 7], [6, 5]), [], day(6)).kind).toBe('ramp-back');
  });

  it('lasts seven days at most, and pain that stays is no second flare', () => {
    expect(flareOf(told(...usual, [4, 7]), [], day(10))).toEqual({ kind: 'flare', day: 7 });
    expect(flareOf(told(...usual, [4, 7]), [], day(11)).kind).toBe('ramp-back');
    expect(flareOf(told(...usual, [4, 7], [6, 7], [12, 7]), [], day(12)).kind).toBe('ramp-back');
  });

  it('is come back from with half, then 70 %, then all', () => {
    const over = told(...usual, [4, 7], [6, 4]);
    const done = (n: number) => Array.from({ length: n }, (_, i) => ({ localDay: day(6 + i) }));
    const shares = [0, 1, 2, 3, 4].map((n) => flareOf(over, done(n), day(11)));
    expect(shares.map((one) => (one.kind === 'ramp-back' ? one.share : 1))).toEqual([0.5, 0.5, 0.7, 0.7, 1]);
    expect(flareOf(over, [], day(21)).kind).toBe('none');
  });
});
