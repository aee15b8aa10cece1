import { describe, expect, it } from 'vitest';
import { lastUpper, levelCount, rigidBodies } from '../anatomy/rigid-bodies.ts';
import { add, scale, subtract, type Vec3 } from '../posture/vector.ts';
import { posedInRad } from '../postures/named-posture.ts';
import { namedPostures } from '../postures/named-postures.ts';
import { frameOf, type SpineTask, settleTone } from '../spine-task.ts';
import { contactPlace } from './balance.ts';
import { centreOf, gravityMS2, joints } from './externals.ts';
import type { Frame } from './frame.ts';

const subject = { sex: 'female', heightM: 1.7, massKg: 65 } as const;
const weightN = subject.massKg * gravityMS2;

const cross = (a: Vec3, b: Vec3): Vec3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
const three = (a: Float64Array, at: number): Vec3 => [a[at] ?? 0, a[at + 1] ?? 0, a[at + 2] ?? 0];

interface Force {
  readonly body: number;
  readonly at: Vec3;
  readonly newtons: Vec3;
}

/** Weight, loads and contact forces, one by one. */
function outside(frame: Frame): Force[] {
  const { model, place, externals, setup, layout, recruited } = frame;
  const all: Force[] = rigidBodies.map((_, body) => ({
    body,
    at: [0, 1, 2]
      .map((axis) => centreOf(model, place, body, axis))
      .reduce<Vec3>((v, x, i) => [i === 0 ? x : v[0], i === 1 ? x : v[1], i === 2 ? x : v[2]], [0, 0, 0]),
    newtons: [0, -(model.massKg[body] ?? 0) * gravityMS2, 0],
  }));
  for (let e = 0; e < externals.count; e++)
    all.push({
      body: externals.body[e] ?? 0,
      at: three(externals.point, 3 * e),
      newtons: three(externals.force, 3 * e),
    });
  let c = layout.contactColumn;
  for (const contact of setup.contacts)
    for (const d of contact.directions) {
      const push = (recruited.activation[c++] ?? 0) * contact.maxN;
      all.push({ body: contact.body, at: contactPlace(place, contact), newtons: scale(d, push) });
    }
  return all;
}

/** What is left of the moment about a joint when everything is added up again from scratch, slack included. */
function residualNm(frame: Frame, joint: number): number {
  const { model, place, pull, forceN, resistance, recruited, layout } = frame;
  const centre = three(place.origin, 3 * (joint + 1));
  let sum = add(three(resistance, 3 * joint), three(recruited.slack, layout.lumbarRow + 3 * joint));
  for (const { body, at, newtons } of outside(frame))
    if (body <= lastUpper && joints(body) > joint) sum = add(sum, cross(subtract(at, centre), newtons));
  const { firstJoint, jointCount, firstCrossing, count } = model.paths;
  for (let f = 0; f < count; f++) {
    const k = joint - (firstJoint[f] ?? 0);
    if (k < 0 || k >= (jointCount[f] ?? 0)) continue;
    sum = add(sum, scale(three(pull.arm, 3 * ((firstCrossing[f] ?? 0) + k)), forceN[f] ?? 0));
  }
  const { problem, playColumn } = layout;
  if (frame.options.relaxed)
    for (let side = 0; side < 2; side++) {
      const c = playColumn + 2 * joint + side;
      sum = add(sum, scale(three(problem.entries, problem.start[c] ?? 0), recruited.activation[c] ?? 0));
    }
  return Math.hypot(...sum);
}

function solved(id: string): Frame {
  const posture = namedPostures.find((p) => p.id === id);
  if (!posture) throw new Error(id);
  const { poseDeg, ...rest } = posture;
  const task: SpineTask = { ...rest, subject, pose: posedInRad(poseDeg) };
  const frame = frameOf(task);
  settleTone(task, frame);
  return frame;
}

describe('forces and moments', () => {
  it.each(namedPostures.map(({ id }) => id))('add up to nothing at every joint: %s', (id) => {
    const frame = solved(id);
    for (let joint = 0; joint < levelCount; joint++)
      expect(residualNm(frame, joint) / weightN).toBeLessThan(1e-6);
  });

  it.each(['plank', 'four-point', 'side-bridge', 'bridge', 'hanging', 'curl-up'])(
    'of the supports carry the whole body: %s',
    (id) => {
      const frame = solved(id);
      const total = outside(frame).reduce<Vec3>((sum, f) => add(sum, f.newtons), [0, 0, 0]);
      expect(Math.hypot(...total) / weightN).toBeLessThan(1e-3);
    },
  );

  it('never pull: a floor only pushes', () => {
    const frame = solved('plank');
    const { contactColumn, limbColumn } = frame.layout;
    expect(
      Math.min(...frame.recruited.activation.subarray(contactColumn, limbColumn)),
    ).toBeGreaterThanOrEqual(0);
  });
});
