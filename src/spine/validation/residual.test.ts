import { describe, expect, it } from 'vitest';
import { posedInRad } from '../postures/named-posture.ts';
import { namedPostures } from '../postures/named-postures.ts';
import { frameOf, settleTone } from '../spine-task.ts';
import { outsideForces, residualOf } from './residual.ts';

const subject = { sex: 'female', heightM: 1.7, massKg: 65 } as const;
const of = (id: string) => {
  const posture = namedPostures.find((p) => p.id === id);
  if (!posture) throw new Error(id);
  const { poseDeg, ...rest } = posture;
  const task = { ...rest, subject, pose: posedInRad(poseDeg), stability: false };
  const frame = frameOf(task);
  settleTone(task, frame);
  return frame;
};

describe('what is left over', () => {
  it.each(['standing', 'plank', 'four-point', 'supine'])('is nothing after an answer: %s', (id) => {
    expect(residualOf(of(id))).toBeLessThan(1e-9);
  });
  it('shows a muscle that pulls a newton more than the answer says', () => {
    const frame = of('standing');
    frame.forceN[0] = (frame.forceN[0] ?? 0) + 1;
    expect(residualOf(frame)).toBeGreaterThan(1e-5);
  });
  it('shows a support that pushes a hundredth more', () => {
    const frame = of('plank');
    const { contactColumn } = frame.layout;
    for (let c = contactColumn; c < frame.layout.limbColumn; c++)
      frame.recruited.activation[c] = (frame.recruited.activation[c] ?? 0) + 0.01;
    expect(residualOf(frame)).toBeGreaterThan(1e-3);
  });
  it('shows numbers that are none', () => {
    const frame = of('standing');
    frame.forceN[3] = Number.NaN;
    expect(residualOf(frame)).toBeNaN();
  });
  it('counts the weight of every part among the forces from outside', () => {
    const down = outsideForces(of('standing')).reduce((sum, { newtons }) => sum + newtons[1], 0);
    expect(down / (65 * 9.81)).toBeCloseTo(-1, 2);
  });
});
