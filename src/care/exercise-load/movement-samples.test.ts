import { describe, expect, it } from 'vitest';
import { exercises } from '#library';
import { durationS } from '#motion';
import { movementSamples } from './movement-samples.ts';

describe('the moments that stand for a movement', () => {
  it('lie within it, and some of them count', () => {
    for (const { motion } of exercises) {
      const samples = movementSamples(motion);
      expect(samples.some(({ weight }) => weight > 0)).toBe(true);
      for (const { tS, weight } of samples) {
        expect(tS).toBeGreaterThanOrEqual(0);
        expect(tS).toBeLessThanOrEqual(durationS(motion));
        expect(weight).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it('are the held poses of a hold, without the way there', () => {
    const timesOf = (id: string): number[] =>
      exercises
        .filter((e) => e.id === id)
        .flatMap(({ motion }) => movementSamples(motion).map(({ tS }) => tS));
    expect(timesOf('bird-dog')).toEqual([2]);
    expect(timesOf('bird-dog-squares')).toEqual([2, 4, 6]);
    expect(timesOf('wall-plank')).toEqual([0]);
  });

  it('see both ends of a movement there and back', () => {
    const squat = exercises.find(({ id }) => id === 'sit-to-stand');
    const times = squat ? movementSamples(squat.motion).map(({ tS }) => tS) : [];
    expect(times[0]).toBe(0);
    expect(times.at(-1)).toBeCloseTo(squat ? durationS(squat.motion) / 2 : -1, 9);
  });
});
