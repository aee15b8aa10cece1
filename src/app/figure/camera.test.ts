import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Vec3 } from '#spine';
import { see, seeSlice, type View } from './camera.ts';

const metre = fc.double({ min: -1, max: 1, noNaN: true });
const point = fc.tuple(metre, metre, metre);
const view = fc.constantFrom<View>('side', 'front');

describe('the camera', () => {
  test('sees forward to the right from the side, and the left hand on the right from the front', () => {
    expect(see('side', [1, 0, 0]).x).toBeGreaterThan(90);
    expect(see('front', [0, 0, -1]).x).toBeGreaterThan(90);
    expect(see('side', [0, 1, 0]).y).toBeLessThan(see('side', [0, 0, 0]).y);
  });

  test('sees what is nearer larger and lower on the ground', () => {
    const [near, far] = [see('side', [1, 0, 0.5]), see('side', [1, 0, -0.5])];
    expect(near.x).toBeGreaterThan(far.x);
    expect(near.y).toBeGreaterThan(far.y);
    expect(near.depth).toBeGreaterThan(far.depth);
  });

  test('sees the half-axes of a small slice where their ends are', () => {
    fc.assert(
      fc.property(view, point, point, (from, at, axis) => {
        const u: Vec3 = [axis[0] * 0.01, axis[1] * 0.01, axis[2] * 0.01];
        const slice = seeSlice(from, at, u, u);
        const [centre, end] = [see(from, at), see(from, [at[0] + u[0], at[1] + u[1], at[2] + u[2]])];
        expect(slice.x).toBeCloseTo(centre.x, 9);
        expect(slice.y).toBeCloseTo(centre.y, 9);
        for (const [a, b] of [
          [slice.ux, end.x - centre.x],
          [slice.uy, end.y - centre.y],
          [slice.vx, end.x - centre.x],
        ])
          expect(Math.abs((a ?? 0) - (b ?? 0))).toBeLessThan(0.02);
      }),
    );
  });
});
