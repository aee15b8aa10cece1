import { describe, expect, it } from 'vitest';
import { spineLoad } from '#spine';
import { birdDog } from './examples/bird-dog.ts';
import { bridge } from './examples/bridge.ts';
import { calvesOnStool } from './examples/calves-on-stool.ts';
import { peakS } from './interpolate.ts';
import type { Motion } from './motion.ts';
import { taskDuring, tasksDuring } from './task-during.ts';

const man = { sex: 'male', heightM: 1.75, massKg: 75 } as const;
const l45 = (motion: Motion): number =>
  spineLoad(taskDuring(motion, man, peakS(motion))).levels['L4/L5'].compressionN.value;

describe('the spine during a motion', () => {
  it('carries more in a bridge than lying with the calves up, and more in a bird dog than in a bridge', () => {
    expect(l45(bridge)).toBeGreaterThan(l45(calvesOnStool));
    expect(l45(birdDog)).toBeGreaterThan(l45(bridge));
  });
  it('can be held by muscles and supports', () => {
    for (const motion of [bridge, birdDog, calvesOnStool])
      expect(spineLoad(taskDuring(motion, man, peakS(motion))).warnings).toEqual([]);
  });
  it('is the same question whether the times are asked one by one or together', () => {
    const times = [0, 0.7, 1.9];
    expect(tasksDuring(birdDog, man, times)).toEqual(times.map((tS) => taskDuring(birdDog, man, tS)));
  });
});
