import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  add,
  anglesZXY,
  compose,
  cross,
  distance,
  dot,
  identity,
  lengthOf,
  type Rotation,
  rotationZXY,
  scale,
  subtract,
  turn,
} from './vector.ts';

const quarter = Math.PI / 2;
const number = fc.double({ min: -10, max: 10, noNaN: true });
const vec3 = fc.tuple(number, number, number);
const angle = fc.double({ min: -Math.PI, max: Math.PI, noNaN: true });
const rotation = fc.tuple(angle, angle, angle).map(([z, x, y]) => rotationZXY(z, x, y));

function expectClose(a: readonly number[], b: readonly number[], digits = 9) {
  expect(a).toHaveLength(b.length);
  a.forEach((v, i) => {
    expect(v).toBeCloseTo(b[i] ?? Number.NaN, digits);
  });
}

const transposed = (r: Rotation): Rotation => [r[0], r[3], r[6], r[1], r[4], r[7], r[2], r[5], r[8]];

describe('vectors', () => {
  test('have the length that Pythagoras gives them', () => {
    expect(lengthOf([3, 4, 12])).toBe(13);
    expect(distance([1, 1, 1], [4, 5, 13])).toBe(13);
    expect(dot([1, 2, 3], [4, -5, 6])).toBe(12);
  });

  test('what is added can be taken away', () => {
    fc.assert(
      fc.property(vec3, vec3, (a, b) => {
        expectClose(subtract(add(a, b), b), a);
        expectClose(scale(a, 2), add(a, a));
      }),
    );
  });
});

describe('a rotation', () => {
  test('about z lifts the forward axis, about x tips the up axis to the right, about y turns the right axis forward', () => {
    expectClose(turn(rotationZXY(quarter, 0, 0), [1, 0, 0]), [0, 1, 0]);
    expectClose(turn(rotationZXY(0, quarter, 0), [0, 1, 0]), [0, 0, 1]);
    expectClose(turn(rotationZXY(0, 0, quarter), [0, 0, 1]), [1, 0, 0]);
  });

  test('turns about z, then about the new x, then about the new y', () => {
    fc.assert(
      fc.property(angle, angle, angle, (z, x, y) => {
        const steps = compose(compose(rotationZXY(z, 0, 0), rotationZXY(0, x, 0)), rotationZXY(0, 0, y));
        expectClose(rotationZXY(z, x, y), steps);
      }),
    );
  });

  test('keeps lengths and angles', () => {
    fc.assert(
      fc.property(rotation, vec3, vec3, (r, a, b) => {
        expect(dot(turn(r, a), turn(r, b))).toBeCloseTo(dot(a, b), 7);
      }),
    );
  });

  test('is undone by its transpose', () => {
    fc.assert(
      fc.property(rotation, (r) => {
        expectClose(compose(r, transposed(r)), identity);
      }),
    );
  });

  test('composed with another does first the second, then the first', () => {
    fc.assert(
      fc.property(rotation, rotation, vec3, (a, b, v) => {
        expectClose(turn(compose(a, b), v), turn(a, turn(b, v)), 8);
      }),
    );
  });

  test('gives back its own angles, also where x is a right angle and z and y are one', () => {
    const upright = fc.oneof(
      fc.constant(quarter),
      fc.constant(-quarter),
      fc.double({ min: -1.5, max: 1.5, noNaN: true }),
    );
    fc.assert(
      fc.property(angle, upright, angle, (z, x, y) => {
        const r = rotationZXY(z, x, y);
        expectClose(rotationZXY(...anglesZXY(r)), r, 5);
      }),
    );
  });
});

describe('the cross product', () => {
  test('stands upright on both, right-handed', () => {
    expect(cross([1, 0, 0], [0, 1, 0])).toEqual([0, 0, 1]);
    fc.assert(
      fc.property(vec3, vec3, (a, b) => {
        expect(dot(cross(a, b), a)).toBeCloseTo(0, 9);
        expect(dot(cross(a, b), b)).toBeCloseTo(0, 9);
      }),
    );
  });
});
