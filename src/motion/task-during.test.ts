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

it('lets a part carry only until the motion lifts it', () => {
  const { keyframes } = birdDog;
  const motion: Motion = {
    ...birdDog,
    keyframes: [keyframes[0], { ...(keyframes[1] ?? keyframes[0]), atS: 2 }],
    heldBy: [{ at: 'hand_l', friction: 0.4, untilS: 0.5 }],
  };
  const carries = (tS: number): boolean =>
    taskDuring(motion, man, tS).supports.some(({ at, friction }) => at === 'hand_l' && friction === 0.4);
  expect([0, 0.5, 0.6, 2].map(carries)).toEqual([true, true, false, false]);
});
