import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../model/settings.ts';
import { posedInRad } from '../postures/named-posture.ts';
import { frameOf } from '../spine-task.ts';
import { smallestEigenvalue, steady } from './tone.ts';

const man = { sex: 'male', heightM: 1.68, massKg: 70 } as const;
const supports = [{ at: 'foot_r' }, { at: 'foot_l' }] as const;

describe('the smallest eigenvalue', () => {
  it('is that of the closed form', () => {
    expect(smallestEigenvalue(Float64Array.from([2, 1, 1, 2]), 2)).toBeCloseTo(1, 12);
    expect(smallestEigenvalue(Float64Array.from([1, 0, 0, 0, -3, 0, 0, 0, 5]), 3)).toBeCloseTo(-3, 12);
  });
});

describe('tone', () => {
  it('is a little in standing, 0.2 to 2 %, and leaves the spine just stable', () => {
    const { tone, marginNmPerRad } = steady(frameOf({ subject: man, pose: {}, supports }));
    expect(tone).toBeGreaterThan(0.002);
    expect(tone).toBeLessThan(0.02);
    expect(marginNmPerRad).toBeGreaterThanOrEqual(0);
    expect(marginNmPerRad).toBeLessThan(2);
  });
  it('is none in a bend, where the muscles that hold the trunk steady it as well', () => {
    const bent = posedInRad({ lumbar_extension: -40, arm_flex_r: 40, arm_flex_l: 40 });
    expect(steady(frameOf({ subject: man, pose: bent, supports })).tone).toBe(0);
  });
  it('is more where the joints are slacker', () => {
    const slack = { ...defaultSettings, jointStiffness: 0.7 };
    const task = { subject: man, pose: {}, supports };
    expect(steady(frameOf(task, slack)).tone).toBeGreaterThan(steady(frameOf(task)).tone);
  });
});
