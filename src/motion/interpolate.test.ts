import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { durationS, isClosed, peakS, poseAt, poseOf } from './interpolate.ts';
import type { Motion } from './motion.ts';

const motionOf = (
  kind: Motion['kind'],
  ...keys: readonly (readonly [atS: number, deg: number])[]
): Motion => {
  const [first, ...rest] = keys.map(([atS, deg]) => ({ atS, poseDeg: { knee_angle_r: deg } }));
  if (first === undefined) throw new Error('one keyframe at least');
  return { kind, keyframes: [first, ...rest], supports: ['foot_r'], props: [], view: 'side' };
};
const kneeDeg = (m: Motion, tS: number): number => ((poseAt(m, tS).knee_angle_r ?? 0) * 180) / Math.PI;

const hold = motionOf('hold', [0, 0], [2, 90]);
const thereAndBack = motionOf('repetitions', [0, 10], [6, 70]);
const written = motionOf('repetitions', [0, 0], [1, 80], [3, 20], [5, 0]);

const anyMotion = fc
  .tuple(
    fc.constantFrom('hold' as const, 'repetitions' as const),
    fc.array(
      fc.tuple(fc.double({ min: 0.2, max: 3, noNaN: true }), fc.double({ min: -90, max: 120, noNaN: true })),
      {
        minLength: 1,
        maxLength: 6,
      },
    ),
  )
  .map(([kind, steps]) => {
    let atS = 0;
    return motionOf(
      kind,
      [0, 12],
      ...steps.map(([span, deg]): [number, number] => {
        atS += span;
        return [atS, deg];
      }),
    );
  });

test('a written pose is read in radians, its translations in metres', () => {
  expect(poseOf({ knee_angle_l: 180, pelvis_ty: 0.4 })).toEqual({ knee_angle_l: Math.PI, pelvis_ty: 0.4 });
});

describe('a hold', () => {
  test('goes to its last keyframe and stays', () => {
    expect(kneeDeg(hold, 0)).toBe(0);
    expect(kneeDeg(hold, 1)).toBeCloseTo(45, 9);
    expect(kneeDeg(hold, 2)).toBeCloseTo(90, 9);
    expect(kneeDeg(hold, 600)).toBeCloseTo(90, 9);
    expect(kneeDeg(hold, -3)).toBe(0);
    expect(peakS(hold)).toBe(2);
  });

  test('of one keyframe takes no time', () => {
    const still = motionOf('hold', [0, 30]);
    expect(durationS(still)).toBe(0);
    expect(kneeDeg(still, 7)).toBeCloseTo(30, 9);
  });
});

describe('a repetition', () => {
  test('that does not come back by itself goes there and back within its time, and rests at each end', () => {
    expect(isClosed(thereAndBack)).toBe(false);
    expect(peakS(thereAndBack)).toBe(3);
    for (const t of [0, 0.2, 5.9, 6]) expect(kneeDeg(thereAndBack, t)).toBeCloseTo(10, 6);
    for (const t of [2.85, 3, 3.15]) expect(kneeDeg(thereAndBack, t)).toBeCloseTo(70, 6);
    expect(kneeDeg(thereAndBack, 1.5)).toBeCloseTo(40, 6);
  });

  test('is the same forwards and backwards in time', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 3, noNaN: true }), (t) => {
        expect(kneeDeg(thereAndBack, t)).toBeCloseTo(kneeDeg(thereAndBack, 6 - t), 9);
      }),
    );
  });

  test('that is written with its way back is played as written', () => {
    expect(isClosed(written)).toBe(true);
    for (const { atS, poseDeg } of written.keyframes)
      expect(kneeDeg(written, atS)).toBeCloseTo(poseDeg.knee_angle_r ?? 0, 9);
    expect(peakS(written)).toBe(1);
  });

  test('repeats for ever', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 6, noNaN: true }), fc.integer({ min: -3, max: 50 }), (t, n) => {
        expect(kneeDeg(thereAndBack, t + 6 * n)).toBeCloseTo(kneeDeg(thereAndBack, t), 6);
      }),
    );
  });
});

describe('between keyframes', () => {
  test('no coordinate overshoots what was written', () => {
    fc.assert(
      fc.property(anyMotion, fc.double({ min: 0, max: 20, noNaN: true }), (m, t) => {
        const all = m.keyframes.map((k) => k.poseDeg.knee_angle_r ?? 0);
        expect(kneeDeg(m, t)).toBeGreaterThanOrEqual(Math.min(...all) - 1e-6);
        expect(kneeDeg(m, t)).toBeLessThanOrEqual(Math.max(...all) + 1e-6);
      }),
    );
  });

  test('nothing jumps: a thousandth of a second moves no joint by more than two degrees', () => {
    fc.assert(
      fc.property(anyMotion, fc.double({ min: 0, max: 20, noNaN: true }), (m, t) => {
        const closing = m.kind === 'repetitions' && isClosed(m);
        if (closing) return;
        expect(Math.abs(kneeDeg(m, t + 0.001) - kneeDeg(m, t))).toBeLessThan(2);
      }),
    );
  });

  test('it is at rest where the direction turns', () => {
    const h = 1e-4;
    for (const t of [1, 5])
      expect(Math.abs(kneeDeg(written, t + h) - kneeDeg(written, t - h)) / (2 * h)).toBeLessThan(0.1);
  });
});

test('a time that is none is refused', () => {
  for (const t of [Number.NaN, Number.POSITIVE_INFINITY])
    expect(() => poseAt(hold, t)).toThrow('is not a time');
});
