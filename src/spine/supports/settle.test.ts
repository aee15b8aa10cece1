import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Subject } from '../anatomy/subject.ts';
import { bodyPositions } from '../posture/forward-kinematics.ts';
import type { Pose } from '../posture/pose.ts';
import { distance } from '../posture/vector.ts';
import { clearanceM, contactPoint } from './contacts.ts';
import { type SettleOptions, settle } from './settle.ts';

const quarter = Math.PI / 2;
const subject = fc.record({
  sex: fc.constantFrom('female' as const, 'male' as const),
  heightM: fc.double({ min: 1.45, max: 2, noNaN: true }),
  massKg: fc.constant(70),
});
const woman: Subject = { sex: 'female', heightM: 1.7, massKg: 64 };

const bothLegs = (hip: number, knee: number): Pose => ({
  hip_flexion_r: hip,
  hip_flexion_l: hip,
  knee_angle_r: knee,
  knee_angle_l: knee,
});

interface Case {
  readonly name: string;
  readonly pose: Pose;
  readonly options: SettleOptions;
}
const cases: readonly Case[] = [
  { name: 'standing', pose: {}, options: { supports: ['foot_r', 'foot_l'], plane: 'side' } },
  {
    name: 'lying with bent knees',
    pose: { pelvis_tilt: quarter, lumbar_extension: -0.15, ...bothLegs(0.87, 1.8) },
    options: { supports: ['head', 'upper_back', 'pelvis', 'foot_r', 'foot_l'], plane: 'side' },
  },
  {
    name: 'on hands and knees',
    pose: {
      pelvis_tilt: -quarter,
      ...bothLegs(quarter, quarter),
      arm_flex_r: quarter,
      arm_flex_l: quarter,
      wrist_flex_r: -1.4,
      wrist_flex_l: -1.4,
    },
    options: { supports: ['hand_r', 'hand_l', 'knee_r', 'knee_l'], plane: 'side' },
  },
  {
    name: 'on the left side',
    pose: { pelvis_list: -quarter, ...bothLegs(0.8, 1.2) },
    options: { supports: ['side_l', 'pelvis', 'knee_l'], plane: 'front' },
  },
];

describe.each(cases)('$name', ({ pose, options }) => {
  test('every support touches the ground within 2 cm, for a body of any size', () => {
    fc.assert(
      fc.property(subject, (who) => {
        const { body } = settle(who, pose, options);
        for (const s of options.supports) expect(Math.abs(clearanceM(body, s)), s).toBeLessThan(0.02);
      }),
      { numRuns: 15 },
    );
  });

  test('where the pose was written to stand does not matter', () => {
    const here = bodyPositions(settle(woman, pose, options).body);
    const there = bodyPositions(
      settle(woman, { ...pose, pelvis_tx: 3, pelvis_ty: -2, pelvis_tz: 1 }, options).body,
    );
    for (const [name, at] of Object.entries(here)) {
      const other = new Map(Object.entries(there)).get(name);
      expect(distance(at, other ?? [9, 9, 9]), name).toBeLessThan(1e-6);
    }
  });

  test('set down again where it was planted, it stays there', () => {
    const first = settle(woman, pose, options);
    const again = settle(woman, pose, { ...options, planted: first.planted });
    for (const s of options.supports)
      expect(distance(contactPoint(again.body, s), contactPoint(first.body, s)), s).toBeLessThan(0.02);
  });
});

test('a seat carries the pelvis at its height while the feet stand on the ground', () => {
  const sitting = bothLegs(quarter, quarter);
  const { body } = settle(woman, sitting, {
    supports: ['pelvis', 'foot_r', 'foot_l'],
    plane: 'side',
    restHeightM: { pelvis: 0.42 },
  });
  expect(Math.abs(clearanceM(body, 'pelvis') - 0.42)).toBeLessThan(0.02);
  expect(Math.abs(clearanceM(body, 'foot_r'))).toBeLessThan(0.02);
});

test('a body without supports, or with one that is not known, is refused', () => {
  expect(() => settle(woman, {}, { supports: [], plane: 'side' })).toThrow('supports is empty');
  expect(() => settle(woman, {}, { supports: JSON.parse('["nose"]'), plane: 'side' })).toThrow(
    'support nose is not known',
  );
});
