import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fascicles } from '../anatomy/fascicles.ts';
import { levelCount } from '../anatomy/rigid-bodies.ts';
import { coordinateNames } from '../posture/pose.ts';
import { add, lengthOf, scale, subtract, type Vec3 } from '../posture/vector.ts';
import { buildModel } from './body-model.ts';
import { emptyPlacement, type Placement, placeBodies } from './placement.ts';
import { emptyPull, pullOf } from './pull.ts';
import { defaultSettings } from './settings.ts';

const model = buildModel({ sex: 'male', heightM: 1.75, massKg: 78 }, defaultSettings);
const { paths } = model;

const cross = (a: Vec3, b: Vec3): Vec3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

function at(place: Placement, body: number, x: number, y: number, z: number): Vec3 {
  const { origin: o, rotation: r } = place;
  const row = (i: number): number =>
    (o[3 * body + i] ?? 0) +
    (r[9 * body + 3 * i] ?? 0) * x +
    (r[9 * body + 3 * i + 1] ?? 0) * y +
    (r[9 * body + 3 * i + 2] ?? 0) * z;
  return [row(0), row(1), row(2)];
}

/** The plain way: the string pulls at each of its points; add up what it does to all bodies above the joint. */
function momentAbove(place: Placement, f: number, joint: number): { force: Vec3; moment: Vec3 } {
  const points: { body: number; place: Vec3 }[] = [];
  for (let p = paths.firstPoint[f] ?? 0; p < (paths.firstPoint[f + 1] ?? 0); p++) {
    const body = paths.pointBody[p] ?? 0;
    points.push({
      body,
      place: at(
        place,
        body,
        paths.pointAt[3 * p] ?? 0,
        paths.pointAt[3 * p + 1] ?? 0,
        paths.pointAt[3 * p + 2] ?? 0,
      ),
    });
  }
  const centre = at(place, joint + 1, 0, 0, 0);
  let force: Vec3 = [0, 0, 0];
  let moment: Vec3 = [0, 0, 0];
  points.forEach((point, i) => {
    if (point.body <= joint) return;
    for (const neighbour of [points[i - 1], points[i + 1]]) {
      if (!neighbour) continue;
      const way = subtract(neighbour.place, point.place);
      const pull = scale(way, 1 / lengthOf(way));
      force = add(force, pull);
      moment = add(moment, cross(subtract(point.place, centre), pull));
    }
  });
  return { force, moment };
}

const pose = fc.record({
  pelvis_tilt: fc.double({ min: -2, max: 2, noNaN: true }),
  lumbar_extension: fc.double({ min: -0.9, max: 0.4, noNaN: true }),
  lumbar_bending: fc.double({ min: -0.4, max: 0.4, noNaN: true }),
  lumbar_rotation: fc.double({ min: -0.2, max: 0.2, noNaN: true }),
  thorax_extension: fc.double({ min: -0.5, max: 0.3, noNaN: true }),
});

describe('the pull of the fascicles', () => {
  it('does to the part above every joint what the string does at each of its points', () => {
    fc.assert(
      fc.property(pose, (angles) => {
        const q = new Float64Array(coordinateNames.length);
        for (const [i, name] of coordinateNames.entries())
          q[i] = Object.entries(angles).find(([n]) => n === name)?.[1] ?? 0;
        const place = emptyPlacement();
        placeBodies(model, q, place);
        const pull = emptyPull(paths);
        pullOf(paths, place, pull);
        for (let f = 0; f < paths.count; f += 7)
          for (let k = 0; k < (paths.jointCount[f] ?? 0); k++) {
            const c = 3 * ((paths.firstCrossing[f] ?? 0) + k);
            const plain = momentAbove(place, f, (paths.firstJoint[f] ?? 0) + k);
            for (let i = 0; i < 3; i++) {
              expect(pull.arm[c + i]).toBeCloseTo(plain.moment[i] ?? 0, 9);
              expect(pull.direction[c + i]).toBeCloseTo(plain.force[i] ?? 0, 9);
            }
          }
      }),
      { numRuns: 30 },
    );
  });

  it('has a lever that is the change of length with the angle', () => {
    const lumbar = coordinateNames.indexOf('lumbar_extension');
    const length = (angle: number): Float64Array => {
      const q = new Float64Array(coordinateNames.length);
      q[lumbar] = angle;
      const place = emptyPlacement();
      placeBodies(model, q, place);
      const pull = emptyPull(paths);
      pullOf(paths, place, pull);
      return pull.lengthM;
    };
    const [before, after] = [length(-0.3), length(-0.3 - 1e-5)];
    const back = fascicles.findIndex((f) => f.name === 'ltt-r10');
    expect(((after[back] ?? 0) - (before[back] ?? 0)) / 1e-5).toBeGreaterThan(0.05);
  });

  it('keeps its lever when the trunk bends: within a tenth at L4/L5 at 50 degrees', () => {
    const arms = (angle: number): Float64Array => {
      const q = new Float64Array(coordinateNames.length);
      q[coordinateNames.indexOf('lumbar_extension')] = angle;
      const place = emptyPlacement();
      placeBodies(model, q, place);
      const pull = emptyPull(paths);
      pullOf(paths, place, pull);
      return pull.arm;
    };
    const [upright, bent] = [arms(0), arms(-0.87)];
    for (const name of ['icl-l1', 'ltl-l1', 'ict-r12']) {
      const f = fascicles.findIndex((one) => one.name === name);
      const c = 3 * ((paths.firstCrossing[f] ?? 0) + 1 - (paths.firstJoint[f] ?? 0)) + 2;
      expect((bent[c] ?? 0) / (upright[c] ?? 1)).toBeGreaterThan(0.9);
    }
  });

  it('is made of at least 200 fascicles over the six joints', () => {
    expect(fascicles.length).toBeGreaterThanOrEqual(200);
    expect(levelCount).toBe(6);
  });
});
