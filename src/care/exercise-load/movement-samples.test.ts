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

  it('give a hold the weight of its end alone', () => {
    const hold = exercises.find(({ id }) => id === 'bird-dog');
    const samples = hold ? movementSamples(hold.motion) : [];
    expect(samples).toEqual([
      { tS: 0, weight: 0 },
      { tS: 2, weight: 1 },
    ]);
  });

  it('see both ends of a movement there and back', () => {
    const squat = exercises.find(({ id }) => id === 'sit-to-stand');
    const times = squat ? movementSamples(squat.motion).map(({ tS }) => tS) : [];
    expect(times[0]).toBe(0);
    expect(times.at(-1)).toBeCloseTo(squat ? durationS(squat.motion) / 2 : -1, 9);
  });
});
