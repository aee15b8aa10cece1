import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodyPositions, coordinateNames, distance, type Vec3 } from '#spine';
import { birdDog } from './examples/bird-dog.ts';
import { bridge } from './examples/bridge.ts';
import { mirrorMotion, mirrorPose } from './mirror.ts';
import type { Motion, PoseDeg } from './motion.ts';
import { bodyDuring, plantedOf } from './set-down.ts';

const someone = { sex: 'male', heightM: 1.78, massKg: 75 } as const;
const poseDeg = fc
  .array(fc.double({ min: -90, max: 90, noNaN: true }), { minLength: 35, maxLength: 35 })
  .map((values): PoseDeg => Object.fromEntries(coordinateNames.map((n, i) => [n, (values[i] ?? 0) + 0])));

test('mirroring twice gives the pose back', () => {
  fc.assert(
    fc.property(poseDeg, (p) => {
      const twice = mirrorPose(mirrorPose(p));
      for (const n of coordinateNames) expect(twice[n]).toBeCloseTo(p[n] ?? 0, 12);
    }),
  );
});

test('a limb’s angle goes to the other side with its sign, a lean of the trunk changes its sign', () => {
  expect(mirrorPose({ hip_adduction_r: 10, lumbar_bending: 5, pelvis_tilt: -84, knee_angle_l: 3 })).toEqual({
    hip_adduction_l: 10,
    lumbar_bending: -5,
    pelvis_tilt: -84,
    knee_angle_r: 3,
  });
});

test('supports and what lies under them change sides', () => {
  const motion: Motion = {
    ...birdDog,
    supports: ['hand_r', 'knee_l'],
    on: { hand_r: 'stool', pelvis: 'chair' },
    slides: ['knee_l'],
  };
  const mirrored = mirrorMotion(motion);
  expect(mirrored.supports).toEqual(['hand_l', 'knee_r']);
  expect(mirrored.slides).toEqual(['knee_r']);
  expect(mirrored.on).toEqual({ hand_l: 'stool', pelvis: 'chair' });
});

test('what holds and what pulls change sides too', () => {
  const mirrored = mirrorMotion({
    ...birdDog,
    heldBy: [
      { at: 'foot_r', friction: 0.5 },
      { at: 'elbow_l', normalFromVerticalDeg: 90, normalTurnedDeg: 90 },
    ],
    pulls: [
      { at: 'hands', forceN: [1, 2, -50] },
      { at: 'hand_l', massKg: 2 },
    ],
  });
  expect(mirrored.heldBy).toEqual([
    { at: 'foot_l', friction: 0.5 },
    { at: 'elbow_r', normalFromVerticalDeg: 90, normalTurnedDeg: -90 },
  ]);
  expect(mirrored.pulls).toEqual([
    { at: 'hands', forceN: [1, 2, 50] },
    { at: 'hand_r', massKg: 2 },
  ]);
});

describe.each([
  ['bird dog', birdDog],
  ['bridge', bridge],
])('the mirrored %s', (_name, motion) => {
  test('is set down as the mirror image, at every moment', () => {
    const other = mirrorMotion(motion);
    const [planted, plantedOther] = [plantedOf(motion, someone), plantedOf(other, someone)];
    for (const t of [0, 0.5, 1, 1.5, 2]) {
      const here = new Map(Object.entries(bodyPositions(bodyDuring(motion, someone, t, planted).body)));
      const there = bodyPositions(bodyDuring(other, someone, t, plantedOther).body);
      for (const [name, [x, y, z]] of Object.entries(there)) {
        const partner = name.endsWith('_r') ? name.replace(/_r$/, '_l') : name.replace(/_l$/, '_r');
        const image: Vec3 = [x, y, -z];
        expect(distance(image, here.get(partner) ?? [9, 9, 9]), `${name} at ${t} s`).toBeLessThan(0.003);
      }
    }
  });
});
