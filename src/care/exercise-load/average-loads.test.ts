import { expect, it } from 'vitest';
import { exercises } from '#library';
import { averageLoads } from './average-loads.ts';

it('knows each exercise for a woman and a man, and takes the larger where the sex is not told', () => {
  const [female, male, either] = [averageLoads('female'), averageLoads('male'), averageLoads(undefined)];
  for (const { id } of exercises) {
    expect(female[id], id).toBeDefined();
    expect(either[id]).toBe(Math.max(female[id] ?? Number.NaN, male[id] ?? Number.NaN));
  }
  expect(male['forearm-plank']).toBeGreaterThan(female['forearm-plank'] ?? Number.NaN);
});
