import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chainHeightM } from '../anatomy/segments.ts';
import type { Subject } from '../anatomy/subject.ts';
import { type Body, bodyAt, bodyPositions, segmentNames, withLimb } from './forward-kinematics.ts';
import { type CoordinateName, coordinateNames, type Pose } from './pose.ts';
import { distance, dot, rotationZXY, turn, type Vec3 } from './vector.ts';

const degree = Math.PI / 180;
const woman: Subject = { sex: 'female', heightM: 1.7, massKg: 64 };
const man: Subject = { sex: 'male', heightM: 1.8, massKg: 80 };

const poseOfAngles = (values: readonly number[]): Pose =>
  Object.fromEntries(coordinateNames.map((name, i) => [name, values[i] ?? 0]));
const pose = fc
  .array(fc.double({ min: -1.5, max: 1.5, noNaN: true }), {
    minLength: coordinateNames.length,
    maxLength: coordinateNames.length,
  })
  .map(poseOfAngles);

type Positions = ReturnType<typeof bodyPositions>;
const points = (p: Positions): readonly Vec3[] => Object.values(p);

/** Pairs that no joint lies between: their distance is a bone's length. */
const bones = [
  ['hip_r', 'knee_r'],
  ['knee_r', 'ankle_r'],
  ['heel_r', 'toe_r'],
  ['shoulder_r', 'elbow_r'],
  ['elbow_r', 'wrist_r'],
  ['wrist_r', 'fingertip_r'],
  ['hip_l', 'hip_r'],
  ['hip_l', 'knee_l'],
  ['shoulder_l', 'elbow_l'],
  ['shoulder_l', 'shoulder_r'],
] as const;

const mirrored: readonly CoordinateName[] = [
  'pelvis_list',
  'pelvis_rotation',
  'pelvis_tz',
  'lumbar_bending',
  'lumbar_rotation',
  'thorax_bending',
  'thorax_rotation',
  'neck_bending',
  'neck_rotation',
];
const partner = (name: string) =>
  name.endsWith('_r') ? name.replace(/_r$/, '_l') : name.replace(/_l$/, '_r');
const mirror = (p: Pose): Pose =>
  Object.fromEntries(
    coordinateNames.map((name) => {
      const from = coordinateNames.find((n) => n === partner(name)) ?? name;
      return [name, (p[from] ?? 0) * (mirrored.includes(name) ? -1 : 1)];
    }),
  );

function expectPoint(a: Vec3, b: Vec3, within = 1e-9) {
  expect(distance(a, b)).toBeLessThan(within);
}

describe('standing', () => {
  test.each(['female', 'male'] as const)('the %s body is as tall as its person', (sex) => {
    const p = bodyPositions(bodyAt({ sex, heightM: chainHeightM[sex], massKg: 70 }, {}));
    expect(p.vertex[1] - p.heel_r[1]).toBeCloseTo(chainHeightM[sex], 2);
  });

  test('ears, shoulders, hips and ankles are nearly in one plumb line', () => {
    const p = bodyPositions(bodyAt(woman, {}));
    for (const name of ['head', 'shoulder_r', 'hip_r', 'ankle_r'] as const)
      expect(Math.abs(p[name][0]), name).toBeLessThan(0.06);
  });

  test('right is to the right, toes are forward, arms hang', () => {
    const p = bodyPositions(bodyAt(woman, {}));
    expect(p.hip_r[2]).toBeGreaterThan(0);
    expect(p.hip_l[2]).toBeLessThan(0);
    expect(p.toe_r[0]).toBeGreaterThan(p.heel_r[0]);
    expect(p.wrist_r[1]).toBeLessThan(p.elbow_r[1]);
    expect(p.elbow_r[1]).toBeLessThan(p.shoulder_r[1]);
  });
});

describe('signs, as in OpenSim', () => {
  const at = (p: Pose) => bodyPositions(bodyAt(woman, p));
  const rest = at({});

  test('hip flexion brings the knee forward, knee flexion the ankle back, ankle flexion the toes up', () => {
    expect(at({ hip_flexion_r: 0.5 }).knee_r[0]).toBeGreaterThan(rest.knee_r[0] + 0.1);
    expect(at({ knee_angle_r: 0.5 }).ankle_r[0]).toBeLessThan(rest.ankle_r[0] - 0.1);
    expect(at({ ankle_angle_r: 0.3 }).toe_r[1]).toBeGreaterThan(rest.toe_r[1]);
  });

  test('adduction brings knee and elbow to the middle on both sides', () => {
    for (const s of ['r', 'l'] as const) {
      const p = at({ [`hip_adduction_${s}`]: 0.3, [`arm_add_${s}`]: 0.3 });
      expect(Math.abs(p[`knee_${s}`][2])).toBeLessThan(Math.abs(rest[`knee_${s}`][2]));
      expect(Math.abs(p[`elbow_${s}`][2])).toBeLessThan(Math.abs(rest[`elbow_${s}`][2]));
    }
  });

  test('arm flexion lifts the elbow forward, elbow flexion the wrist', () => {
    expect(at({ arm_flex_l: 0.6 }).elbow_l[0]).toBeGreaterThan(rest.elbow_l[0] + 0.1);
    expect(at({ elbow_flex_l: 0.6 }).wrist_l[0]).toBeGreaterThan(rest.wrist_l[0] + 0.1);
  });

  test('lumbar and thorax extension lean the trunk back, bending leans it to the right, tilt forward is negative', () => {
    for (const name of ['lumbar_extension', 'thorax_extension', 'pelvis_tilt'] as const)
      expect(at({ [name]: 0.4 }).vertex[0], name).toBeLessThan(rest.vertex[0] - 0.03);
    for (const name of ['lumbar_bending', 'thorax_bending', 'pelvis_list'] as const)
      expect(at({ [name]: 0.4 }).vertex[2], name).toBeGreaterThan(0.03);
  });

  test('turning to the left brings the right shoulder forward', () => {
    for (const name of ['lumbar_rotation', 'thorax_rotation', 'pelvis_rotation'] as const)
      expect(at({ [name]: 0.4 }).shoulder_r[0], name).toBeGreaterThan(rest.shoulder_r[0] + 0.03);
  });
});

describe('in any pose', () => {
  test('bones keep their lengths', () => {
    const rest = bodyPositions(bodyAt(man, {}));
    fc.assert(
      fc.property(pose, (p) => {
        const at = bodyPositions(bodyAt(man, p));
        for (const [a, b] of bones) expect(distance(at[a], at[b])).toBeCloseTo(distance(rest[a], rest[b]), 9);
      }),
    );
  });

  test('the mirrored pose puts every point at its mirror image', () => {
    fc.assert(
      fc.property(pose, (p) => {
        const at = new Map(Object.entries(bodyPositions(bodyAt(man, p))));
        for (const [name, [x, y, z]] of Object.entries(bodyPositions(bodyAt(man, mirror(p))))) {
          const other = at.get(at.has(partner(name)) ? partner(name) : name);
          expectPoint([x, y, -z], other ?? [Number.NaN, 0, 0]);
        }
      }),
    );
  });

  test('turning and moving the pelvis turns and moves everything as one stiff piece', () => {
    fc.assert(
      fc.property(pose, (p) => {
        const { pelvis_tilt, pelvis_list, pelvis_rotation, pelvis_tx, pelvis_ty, pelvis_tz, ...joints } = p;
        const placed = points(bodyPositions(bodyAt(man, p)));
        const r = rotationZXY(pelvis_tilt ?? 0, pelvis_list ?? 0, pelvis_rotation ?? 0);
        points(bodyPositions(bodyAt(man, joints))).forEach((v, i) => {
          const [x, y, z] = turn(r, v);
          expectPoint(
            [x + (pelvis_tx ?? 0), y + (pelvis_ty ?? 0), z + (pelvis_tz ?? 0)],
            placed[i] ?? [Number.NaN, 0, 0],
          );
        });
      }),
    );
  });

  test('every frame is a right-handed set of unit axes', () => {
    fc.assert(
      fc.property(pose, (p) => {
        const { frames } = bodyAt(woman, p);
        for (const name of segmentNames) {
          const r = frames[name].rotation;
          const [x, y, z]: Vec3[] = [turn(r, [1, 0, 0]), turn(r, [0, 1, 0]), turn(r, [0, 0, 1])];
          if (x === undefined || y === undefined || z === undefined) throw new Error('three axes');
          for (const [a, b, want] of [
            [x, x, 1],
            [y, y, 1],
            [x, y, 0],
            [y, z, 0],
          ] as const)
            expect(dot(a, b)).toBeCloseTo(want, 9);
          expect(
            dot([x[1] * y[2] - x[2] * y[1], x[2] * y[0] - x[0] * y[2], x[0] * y[1] - x[1] * y[0]], z),
          ).toBeCloseTo(1, 9);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('moving one limb alone gives the same body as computing it anew', () => {
    fc.assert(
      fc.property(pose, pose, (first, second) => {
        let body: Body = bodyAt(woman, first);
        const moved: Pose = {
          ...first,
          ...Object.fromEntries(
            coordinateNames.filter((n) => /_(r|l)$|^neck/.test(n)).map((n) => [n, second[n] ?? 0]),
          ),
        };
        for (const limb of ['neck', 'arm_r', 'arm_l', 'leg_r', 'leg_l'] as const)
          body = withLimb(body, moved, limb);
        const anew = points(bodyPositions(bodyAt(woman, moved)));
        points(bodyPositions(body)).forEach((v, i) => {
          expectPoint(v, anew[i] ?? [Number.NaN, 0, 0]);
        });
      }),
    );
  });

  test('a body twice as tall has every point twice as far', () => {
    const small = { sex: 'male', heightM: 1.1, massKg: 30 } as const;
    fc.assert(
      fc.property(pose, (p) => {
        const { pelvis_tx: _x, pelvis_ty: _y, pelvis_tz: _z, ...joints } = p;
        const tall = points(bodyPositions(bodyAt({ ...small, heightM: 2.2 }, joints)));
        points(bodyPositions(bodyAt(small, joints))).forEach(([x, y, z], i) => {
          expectPoint([2 * x, 2 * y, 2 * z], tall[i] ?? [Number.NaN, 0, 0]);
        });
      }),
    );
  });
});

test('bending the lumbar spine forward by 57 degrees turns the joints as Pearcy measured them', () => {
  const { frames } = bodyAt(woman, { lumbar_extension: -57 * degree });
  const { frames: rest } = bodyAt(woman, {});
  const leanDeg = (r: readonly number[]) => Math.atan2(r[3] ?? 0, r[0] ?? 0) / degree;
  const turned = (['l5', 'l4', 'l3', 'l2', 'l1', 't12'] as const).map(
    (n) => leanDeg(rest[n].rotation) - leanDeg(frames[n].rotation),
  );
  [9, 22, 34, 44, 52, 57].forEach((want, i) => {
    expect(turned[i]).toBeCloseTo(want, 6);
  });
});

test('a height that is no person’s is refused', () => {
  for (const heightM of [0, 0.4, 3, Number.NaN, Number.POSITIVE_INFINITY])
    expect(() => bodyAt({ sex: 'male', heightM, massKg: 70 }, {})).toThrow('is not a person');
});
