import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Down, downOf, type LevelWatch, levelUnread, tiltBetweenDeg, watchLevel } from './level.ts';

const angle = fc.double({ min: -180, max: 180, noNaN: true });

describe('down in the axes of the phone', () => {
  it('goes out of the back when it lies on a table, and out of the lower edge when it stands', () => {
    const rounded = (down: Down) => down.map((part) => Math.round(part * 1e9) / 1e9 + 0);
    expect(rounded(downOf(0, 0))).toEqual([0, 0, -1]);
    expect(rounded(downOf(90, 0))).toEqual([0, -1, 0]);
    expect(rounded(downOf(0, 90))).toEqual([1, 0, 0]);
  });

  it('is as long as one, whatever the angles', () => {
    fc.assert(
      fc.property(angle, angle, (beta, gamma) => {
        expect(Math.hypot(...downOf(beta, gamma))).toBeCloseTo(1, 9);
      }),
    );
  });

  it('tilts by as much as beta does, and by nothing from itself', () => {
    fc.assert(
      fc.property(fc.double({ min: -89, max: 89, noNaN: true }), angle, (beta, gamma) => {
        expect(tiltBetweenDeg(downOf(0, 0), downOf(beta, 0))).toBeCloseTo(Math.abs(beta), 5);
        expect(tiltBetweenDeg(downOf(beta, gamma), downOf(beta, gamma))).toBeLessThan(1e-4);
      }),
    );
  });
});

/** The watch over readings ten times a second, from the angle that `at` gives for each second. */
function watched(untilS: number, at: (tS: number) => number, mostDeg = 10): LevelWatch {
  let watch = levelUnread;
  for (let tS = 0; tS <= untilS; tS += 0.1) watch = watchLevel(watch, tS, downOf(at(tS), 0), mostDeg);
  return watch;
}

describe('the watch over a hold', () => {
  it('takes the start after the lift, wherever the phone lies', () => {
    const { tiltDeg, isSunk } = watched(8, (tS) => (tS < 1.5 ? 60 : 33));
    expect(tiltDeg).toBeCloseTo(0, 4);
    expect(isSunk).toBe(false);
  });

  it('ends it when the trunk has sunk by more than ten degrees for a second, as of when it sank', () => {
    const { sunkSinceS, isSunk } = watched(12, (tS) => (tS < 7 ? 20 : 33));
    expect(isSunk).toBe(true);
    expect(Math.abs((sunkSinceS ?? 0) - 7)).toBeLessThan(0.2);
  });

  it('forgives a wobble', () => {
    const { isSunk, sunkSinceS } = watched(12, (tS) => (tS > 7 && tS < 7.8 ? 45 : 20));
    expect(isSunk).toBe(false);
    expect(sunkSinceS).toBeUndefined();
  });

  it('never ends a hold that stays within the limit, up or down', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -9, max: 9, noNaN: true }), { minLength: 100, maxLength: 100 }),
        fc.double({ min: -60, max: 60, noNaN: true }),
        (wobbles, start) => {
          const held = watched(9, (tS) => start + (tS < 3 ? 0 : (wobbles[Math.round(tS * 10)] ?? 0)));
          expect(held.isSunk).toBe(false);
        },
      ),
    );
  });

  it('says nothing before the start is known', () => {
    expect(watched(2.5, () => 20).tiltDeg).toBeUndefined();
    expect(watchLevel(levelUnread, 40, downOf(0, 0), 10).tiltDeg).toBeUndefined();
  });
});
