import { describe, expect, it } from 'vitest';
import type { Subject } from './anatomy/subject.ts';
import { spineLoad } from './spine-load.ts';
import { type Moment, spineMovement } from './spine-movement.ts';
import type { SpineTask } from './spine-task.ts';

const woman: Subject = { sex: 'female', heightM: 1.63, massKg: 65 };
const feet = [{ at: 'foot_r' }, { at: 'foot_l' }] as const;
const bent = (lumbar: number, bending = 0): SpineTask => ({
  subject: woman,
  pose: { lumbar_extension: -lumbar, lumbar_bending: bending },
  supports: feet,
});

describe('a movement', () => {
  it('gives at each moment what the front door gives for its posture', () => {
    const tasks = [0, 0.2, 0.4, 0.6].map((flexed) => bent(flexed));
    const moments = spineMovement(tasks);
    tasks.forEach((task, i) => {
      const alone = spineLoad(task);
      expect(moments[i]?.compressionN[1]).toBeCloseTo(alone.levels['L4/L5'].compressionN.value, 3);
      expect(moments[i]?.shearN[0]).toBeCloseTo(alone.levels['L5/S1'].shearN.value, 3);
      for (const { group, activationMax } of moments[i]?.groups ?? [])
        expect(activationMax).toBeCloseTo(alone.groups[group].activationMax, 5);
    });
  });

  it('stands at each moment on what it stands on then', () => {
    const pose = {
      pelvis_tilt: -1.4,
      arm_flex_r: 1.5,
      arm_flex_l: 1.5,
      hip_flexion_r: 1.4,
      hip_flexion_l: 1.4,
    };
    const knees = [{ at: 'knee_r' }, { at: 'knee_l' }] as const;
    const hands = [{ at: 'hand_r' }, { at: 'hand_l' }] as const;
    const tasks: SpineTask[] = [
      [...knees, ...hands],
      [...knees, hands[0]],
    ].map((supports) => ({
      subject: woman,
      pose,
      supports,
    }));
    const moments = spineMovement(tasks);
    tasks.forEach((task, i) => {
      const { value } = spineLoad(task).levels['L4/L5'].compressionN;
      expect(moments[i]?.compressionN[1]).toBeCloseTo(value, 1);
    });
    expect(moments[1]?.compressionN[1]).toBeGreaterThan((moments[0]?.compressionN[1] ?? 0) + 50);
  });

  it('asks of the other side what the mirrored movement asks of this one', () => {
    const one = (way: number): Moment | undefined => spineMovement([bent(0.3, 0.25 * way)])[0];
    const [right, left] = [one(1), one(-1)];
    expect(right?.muscles.length).toBe(12);
    right?.muscles.forEach((demand, i) => {
      expect(demand.right).toBeCloseTo(left?.muscles[i]?.left ?? -1, 6);
      expect(demand.left).toBeCloseTo(left?.muscles[i]?.right ?? -1, 6);
    });
  });

  it('has a mean of no group above its hardest fascicle', () => {
    for (const { groups } of spineMovement([bent(0), bent(0.5)]))
      for (const { activationMax, activationMean } of groups) {
        expect(activationMean).toBeGreaterThanOrEqual(0);
        expect(activationMean).toBeLessThanOrEqual(activationMax);
      }
  });

  it('refuses a movement without a moment, and a moment that cannot be', () => {
    expect(() => spineMovement([])).toThrow('tasks is empty');
    expect(() => spineMovement([bent(0), bent(Number.NaN)])).toThrow('lumbar_extension');
  });
});
