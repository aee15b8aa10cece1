import { describe, expect, it } from 'vitest';
import { between, chance, normal, oneOf, seededRandom, seedOf } from './random.ts';

const many = <T>(n: number, make: () => T): readonly T[] => Array.from({ length: n }, make);

describe('chance from a seed', () => {
  it('is the same for the same seed and another for another', () => {
    const [a, b, c] = [seededRandom(1), seededRandom(1), seededRandom(2)];
    const first = many(50, a);
    expect(many(50, b)).toEqual(first);
    expect(many(50, c)).not.toEqual(first);
  });

  it('spreads evenly from 0 up to 1', () => {
    const numbers = many(10_000, seededRandom(3));
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
    for (let tenth = 0; tenth < 10; tenth += 1) {
      const within = numbers.filter((one) => Math.floor(one * 10) === tenth).length;
      expect(within).toBeGreaterThan(880);
      expect(within).toBeLessThan(1120);
    }
  });

  it('gives each person a seed of their own', () => {
    expect(new Set(many(1000, () => 0).map((_, index) => seedOf(1, index))).size).toBe(1000);
    expect(seedOf(1, 5)).not.toBe(seedOf(2, 5));
  });

  it('makes normal numbers with mean 0 and spread 1', () => {
    const random = seededRandom(4);
    const numbers = many(20_000, () => normal(random));
    const mean = numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
    const variance = numbers.reduce((sum, one) => sum + (one - mean) ** 2, 0) / numbers.length;
    expect(Math.abs(mean)).toBeLessThan(0.03);
    expect(Math.abs(variance - 1)).toBeLessThan(0.05);
  });

  it('keeps to its bounds and reaches every choice', () => {
    const random = seededRandom(5);
    for (const one of many(1000, () => between(random, 2, 4))) expect(one).toBeGreaterThanOrEqual(2);
    expect(new Set(many(1000, () => oneOf(random, ['a', 'b', 'c'])))).toEqual(new Set(['a', 'b', 'c']));
    const yes = many(1000, () => chance(random, 0.2)).filter(Boolean).length;
    expect(yes).toBeGreaterThan(150);
    expect(yes).toBeLessThan(250);
  });
});
