import { describe, expect, test } from 'vitest';
import type { Subject } from '../anatomy/subject.ts';
import { bodyAt, bodyPositions } from '../posture/forward-kinematics.ts';
import { clearanceM, contactBalls, contactPoint } from './contacts.ts';
import { supportNames } from './support.ts';

const woman: Subject = { sex: 'female', heightM: 1.7, massKg: 64 };
const standing = bodyAt(woman, {});
const sole = bodyPositions(standing).heel_r[1];

describe('the flesh that can touch', () => {
  test('of a foot in standing reaches down to its sole', () => {
    for (const name of ['foot_r', 'heel_l', 'toes_r'] as const)
      expect(Math.abs(clearanceM(standing, name) - sole), name).toBeLessThan(0.004);
  });

  test('moves up with the pelvis by as much', () => {
    const up = bodyAt(woman, { pelvis_ty: 0.3 });
    for (const name of supportNames)
      expect(clearanceM(up, name) - clearanceM(standing, name), name).toBeCloseTo(0.3, 9);
  });

  test('is the mirror image on the other side', () => {
    for (const name of supportNames.filter((n) => n.endsWith('_r'))) {
      const other = supportNames.find((n) => n === name.replace(/_r$/, '_l')) ?? name;
      const [x, y, z] = contactPoint(standing, name);
      const mirrored = contactPoint(standing, other);
      expect(mirrored[0]).toBeCloseTo(x, 9);
      expect(mirrored[1]).toBeCloseTo(y, 9);
      expect(mirrored[2]).toBeCloseTo(-z, 9);
    }
  });

  test('grows with the body', () => {
    const tall = bodyAt({ ...woman, heightM: 1.87 }, {});
    for (const name of supportNames)
      contactBalls(tall, name).forEach((ball, i) => {
        expect(ball.radiusM).toBeCloseTo((contactBalls(standing, name)[i]?.radiusM ?? 0) * 1.1, 9);
      });
  });

  test('keeps a body lying on its back about as deep as a slim adult', () => {
    const lying = bodyAt(woman, { pelvis_tilt: Math.PI / 2 });
    const hips = bodyPositions(lying).hip_r[1];
    expect(hips - clearanceM(lying, 'pelvis')).toBeGreaterThan(0.1);
    expect(hips - clearanceM(lying, 'pelvis')).toBeLessThan(0.14);
  });
});
