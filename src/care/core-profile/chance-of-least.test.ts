import { describe, expect, test } from 'vitest';
import { chancesOfLeast, median, type PlacedHold } from './chance-of-least.ts';
import { normalShareBelow } from './normal-curve.ts';

const middleS = 70;
const placed = (holdS: number, more: Partial<PlacedHold> = {}): PlacedHold => ({
  holdS,
  errorS: 11,
  mostS: 240,
  mu: Math.log(middleS),
  sigma: 0.42,
  ageFits: true,
  isSide: false,
  ...more,
});
const exact = { errorS: 0.01 };

describe('the chance to be the one that holds least', () => {
  test('adds up to one with the chance that none is', () => {
    const { least, none } = chancesOfLeast([placed(40), placed(70), placed(90), placed(65)]);
    expect([...least, none].reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
  });

  test('is the rule itself where the tests have no error', () => {
    const even = [placed(70, exact), placed(72, exact), placed(68, exact)];
    expect(chancesOfLeast([...even, placed(46, exact)]).least).toEqual([0, 0, 0, 1]);
    expect(chancesOfLeast([...even, placed(66, exact)]).none).toBe(1);
  });

  test('20 places below the own middle is just enough, 19 is not', () => {
    const at = (place: number) => {
      let [low, high] = [1, 200];
      for (let n = 0; n < 60; n += 1) {
        const half = (low + high) / 2;
        const isBelow = 100 * normalShareBelow((Math.log(half) - Math.log(middleS)) / 0.42) < place;
        [low, high] = isBelow ? [half, high] : [low, half];
      }
      return placed(low, { errorS: 1e-6 });
    };
    expect(chancesOfLeast([at(50), at(50), at(50), at(29.5)]).none).toBe(0);
    expect(chancesOfLeast([at(50), at(50), at(50), at(31)]).none).toBe(1);
  });

  test('below place 16 is enough by itself, but only beside people of a fitting age', () => {
    const low = [placed(52, exact), placed(51, exact), placed(50, exact)];
    expect(chancesOfLeast([...low, placed(44, exact)]).least[3]).toBe(1);
    const other = [...low, placed(44, exact)].map((one) => ({ ...one, ageFits: false }));
    expect(chancesOfLeast(other).none).toBe(1);
  });

  test.each([0, 20, 30, 45])('is the same for both sides that were held for %d s', (holdS) => {
    const side = placed(holdS, { isSide: true });
    const { least, none } = chancesOfLeast([side, side, placed(70), placed(90)]);
    expect(least[0]).toBe(least[1]);
    expect([...least, none].reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
  });

  test('when all are low none stands out', () => {
    expect(chancesOfLeast([30, 31, 32, 33].map((s) => placed(s, exact))).none).toBe(1);
  });

  test('a larger error makes it less sure', () => {
    const chance = (errorS: number) =>
      chancesOfLeast([placed(40, { errorS }), placed(72), placed(70), placed(68)]).least[0] ?? 0;
    expect(chance(3)).toBeGreaterThan(chance(8));
    expect(chance(8)).toBeGreaterThan(chance(16));
  });

  test('two alike share it, and the same holds give the same chances in any order', () => {
    const holds = [placed(38, { isSide: true }), placed(38.1, { isSide: true }), placed(80), placed(75)];
    const { least } = chancesOfLeast(holds);
    expect(least[0]).toBeGreaterThan(0.3);
    expect(least[1]).toBeGreaterThan(0.3);
    expect(chancesOfLeast([...holds].reverse()).least).toEqual([...least].reverse());
  });

  test('a hold of nothing is no error', () => {
    const { least } = chancesOfLeast([placed(0), placed(72), placed(70), placed(68)]);
    expect(least[0]).toBeGreaterThan(0.9);
  });

  test('no values have no middle', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(() => median([])).toThrow(RangeError);
  });
});
