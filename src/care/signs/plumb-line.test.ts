import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plumbSites } from '#library';
import {
  type Mark,
  type PlumbMarks,
  type PlumbPicture,
  plumbErrorPercent,
  plumbOffsets,
  plumbShares,
} from './plumb-line.ts';

/** Somebody 1,000 high, looking right, each place so far in front of the ankle. */
function standing(ear: number, shoulder: number, hip: number): PlumbMarks {
  return {
    ear: { x: 500 + ear, y: 100 },
    shoulder: { x: 500 + shoulder, y: 218 },
    hip: { x: 500 + hip, y: 506 },
    ankle: { x: 500, y: 997 },
  };
}

function sharesOf(picture: PlumbPicture) {
  const shares = plumbShares(picture);
  if (shares === 'not-standing') throw new Error('not standing');
  return shares;
}

const offset = fc.double({ min: -150, max: 150, noNaN: true });
const anyone = fc.record({ ear: offset, shoulder: offset, hip: offset });
const map = (marks: PlumbMarks, to: (mark: Mark) => Mark): PlumbMarks => ({
  ear: to(marks.ear),
  shoulder: to(marks.shoulder),
  hip: to(marks.hip),
  ankle: to(marks.ankle),
});
const turned = (rad: number) => (mark: Mark) => ({
  x: Math.cos(rad) * mark.x - Math.sin(rad) * mark.y,
  y: Math.sin(rad) * mark.x + Math.cos(rad) * mark.y,
});

describe('the plumb line', () => {
  it('is in percent of body height, forward positive', () => {
    const { ear, shoulder, hip } = sharesOf({ marks: standing(30, -20, 40), looks: 'right' });
    expect(ear).toBeCloseTo(3, 6);
    expect(shoulder).toBeCloseTo(-2, 6);
    expect(hip).toBeCloseTo(4, 6);
  });

  it('is the same for the mirrored picture of somebody who looks left', () => {
    fc.assert(
      fc.property(anyone, ({ ear, shoulder, hip }) => {
        const marks = standing(ear, shoulder, hip);
        const mirrored = map(marks, ({ x, y }) => ({ x: 1000 - x, y }));
        const [one, other] = [
          sharesOf({ marks, looks: 'right' }),
          sharesOf({ marks: mirrored, looks: 'left' }),
        ];
        for (const site of plumbSites) expect(other[site]).toBeCloseTo(one[site], 9);
      }),
    );
  });

  it('does not change with the size of the picture or where the person stands in it', () => {
    fc.assert(
      fc.property(
        anyone,
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        offset,
        ({ ear, shoulder, hip }, size, moved) => {
          const marks = standing(ear, shoulder, hip);
          const other = map(marks, ({ x, y }) => ({ x: size * x + moved, y: size * y - moved }));
          const [a, b] = [sharesOf({ marks, looks: 'right' }), sharesOf({ marks: other, looks: 'right' })];
          for (const site of plumbSites) expect(b[site]).toBeCloseTo(a[site], 6);
        },
      ),
    );
  });

  it('a line that is plumb in the room takes out the tilt of the phone', () => {
    fc.assert(
      fc.property(anyone, fc.double({ min: -0.3, max: 0.3, noNaN: true }), ({ ear, shoulder, hip }, rad) => {
        const marks = standing(ear, shoulder, hip);
        const turn = turned(rad);
        const upright = { top: turn({ x: 800, y: 50 }), bottom: turn({ x: 800, y: 950 }) };
        const straight = sharesOf({ marks, looks: 'right' });
        const righted = sharesOf({ marks: map(marks, turn), looks: 'right', upright });
        for (const site of plumbSites) expect(righted[site]).toBeCloseTo(straight[site], 6);
      }),
    );
  });

  it('a tilt of one and a half degrees that is not taken out moves the ear by its error', () => {
    const rad = (1.5 * Math.PI) / 180;
    const tilted = sharesOf({ marks: map(standing(0, 0, 0), turned(rad)), looks: 'right' });
    expect(Math.abs(tilted.ear)).toBeGreaterThan(2);
    expect(Math.abs(tilted.ear)).toBeLessThan(plumbErrorPercent('ear', false));
  });

  it('refuses marks that are no standing person', () => {
    const marks = standing(0, 0, 0);
    const lying = map(marks, ({ x, y }) => ({ x: y, y: x }));
    expect(plumbShares({ marks: lying, looks: 'right' })).toBe('not-standing');
    expect(plumbShares({ marks: { ...marks, hip: marks.ankle }, looks: 'right' })).toBe('not-standing');
    expect(plumbShares({ marks: { ...marks, ear: { x: 1400, y: 100 } }, looks: 'right' })).toBe(
      'not-standing',
    );
    expect(plumbShares({ marks: map(marks, () => ({ x: 1, y: 1 })), looks: 'right' })).toBe('not-standing');
    const level = { top: { x: 0, y: 500 }, bottom: { x: 900, y: 510 } };
    expect(plumbShares({ marks, looks: 'right', upright: level })).toBe('not-standing');
  });
});

describe('an offset', () => {
  it('within its error is over the ankle, whichever way it points', () => {
    const where = (ear: number, hasUpright = false) =>
      plumbOffsets({ ear, shoulder: 0, hip: 0 }, hasUpright)[0]?.where;
    expect(where(2)).toBe('over');
    expect(where(-2)).toBe('over');
    expect(where(2, true)).toBe('in-front');
    expect(where(6)).toBe('in-front');
    expect(where(-6)).toBe('behind');
  });

  it('errs most at the ear, and less with something upright in the picture', () => {
    expect(plumbErrorPercent('ear', false)).toBeCloseTo(2.92, 2);
    expect(plumbErrorPercent('ear', false)).toBeGreaterThan(plumbErrorPercent('hip', false));
    for (const site of plumbSites)
      expect(plumbErrorPercent(site, true)).toBeLessThan(plumbErrorPercent(site, false));
  });
});
