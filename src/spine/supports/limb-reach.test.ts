import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Subject } from '../anatomy/subject.ts';
import { bodyAt } from '../posture/forward-kinematics.ts';
import type { Pose } from '../posture/pose.ts';
import { clearanceM, contactPoint } from './contacts.ts';
import { heights, liftOut, limbs, reach } from './limb-reach.ts';

const woman: Subject = { sex: 'female', heightM: 1.7, massKg: 64 };
const limbOf = (name: string) => {
  const limb = limbs.find((l) => l.name === name);
  if (limb === undefined) throw new Error(name);
  return limb;
};

describe('reach', () => {
  test('bends hip and knee until the sole lies on its step, in its place', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.05, max: 0.2, noNaN: true }),
        fc.double({ min: 0.1, max: 0.2, noNaN: true }),
        (stepM, forwardM) => {
          const start: Pose = { pelvis_ty: 0.9, hip_flexion_r: 0.5, knee_angle_r: 0.7, ankle_angle_r: 0.2 };
          const planted = [forwardM + 0.05, stepM, 0.08] as const;
          const pose = reach(bodyAt(woman, start), start, limbOf('leg_r'), [
            { support: 'foot_r', restM: stepM, planted },
          ]);
          const body = bodyAt(woman, pose);
          for (const h of heights(body, 'foot_r', stepM)) expect(Math.abs(h)).toBeLessThan(0.015);
          expect(Math.abs(contactPoint(body, 'foot_r')[0] - planted[0])).toBeLessThan(0.015);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('changes no joint of another limb', () => {
    const start: Pose = { pelvis_ty: 0.9, hip_flexion_r: 0.5, knee_angle_r: 0.7, arm_flex_l: 0.3 };
    const pose = reach(bodyAt(woman, start), start, limbOf('leg_r'), [
      { support: 'foot_r', restM: 0, planted: undefined },
    ]);
    const moved = Object.entries(pose).filter(
      ([name, v]) => v !== Object.entries(start).find(([n]) => n === name)?.[1],
    );
    expect(moved.every(([name]) => /^(hip|knee|ankle).*_r$/.test(name))).toBe(true);
  });

  test('stays in the range of every joint when the target is out of reach', () => {
    for (const limb of limbs)
      for (const support of limb.supports) {
        const start: Pose = { pelvis_ty: 2.5 };
        const pose = reach(bodyAt(woman, start), start, limb, [{ support, restM: 0, planted: [2, 0, 0] }]);
        for (const { name, limits } of limb.joints) {
          expect(pose[name], name).toBeGreaterThanOrEqual(limits[0] - 1e-9);
          expect(pose[name], name).toBeLessThanOrEqual(limits[1] + 1e-9);
        }
      }
  });
});

describe('liftOut', () => {
  test('brings a leg that hangs below the ground above it', () => {
    const start: Pose = { pelvis_ty: 0.75, hip_flexion_r: 0.3, knee_angle_r: 0.2 };
    const before = bodyAt(woman, start);
    expect(clearanceM(before, 'foot_r')).toBeLessThan(-0.05);
    const after = bodyAt(woman, liftOut(before, start, limbOf('leg_r')));
    expect(clearanceM(after, 'foot_r')).toBeGreaterThan(-0.01);
  });

  test('leaves a leg that is free', () => {
    const start: Pose = { pelvis_ty: 1.2, hip_flexion_r: 0.3 };
    const pose = liftOut(bodyAt(woman, start), start, limbOf('leg_r'));
    expect(pose.hip_flexion_r).toBeCloseTo(0.3, 6);
    expect(pose.knee_angle_r).toBeCloseTo(0, 6);
  });
});
