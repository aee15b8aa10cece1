import { describe, expect, it } from 'vitest';
import { add, type Vec3 } from '../posture/vector.ts';
import { posedInRad } from '../postures/named-posture.ts';
import { namedPostures } from '../postures/named-postures.ts';
import { frameOf, type SpineTask, settleTone } from '../spine-task.ts';
import { outsideForces, residualOf } from '../validation/residual.ts';
import { gravityMS2 } from './externals.ts';
import type { Frame } from './frame.ts';

const subject = { sex: 'female', heightM: 1.7, massKg: 65 } as const;
const weightN = subject.massKg * gravityMS2;

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
    expect(residualOf(frame)).toBeLessThan(1e-6);
  });

  it.each(['plank', 'four-point', 'side-bridge', 'bridge', 'hanging', 'curl-up'])(
    'of the supports carry the whole body: %s',
    (id) => {
      const frame = solved(id);
      const total = outsideForces(frame).reduce<Vec3>((sum, f) => add(sum, f.newtons), [0, 0, 0]);
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
