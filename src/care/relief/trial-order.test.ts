import fc from 'fast-check';
import { expect, test } from 'vitest';
import { armOf, armsOfPair, seedOf } from './trial-order.ts';

test('each pair has both, whatever the seed', () => {
  fc.assert(
    fc.property(fc.integer(), fc.nat(500), (seed, pair) => {
      expect([...armsOfPair(seed, pair)].sort()).toEqual(['quiet', 'technique']);
      expect([armOf(seed, 2 * pair), armOf(seed, 2 * pair + 1)]).toEqual(armsOfPair(seed, pair));
    }),
  );
});

test('the same seed draws the same order', () => {
  fc.assert(
    fc.property(fc.integer(), fc.nat(500), (seed, pair) => {
      expect(armsOfPair(seed, pair)).toEqual(armsOfPair(seed, pair));
    }),
  );
});

test('either comes first about half of the time, over seeds and over pairs', () => {
  const firsts = (count: number, of: (i: number) => readonly [string, string]) =>
    Array.from({ length: count }, (_, i) => of(i)[0]).filter((arm) => arm === 'technique').length / count;
  expect(Math.abs(firsts(4000, (i) => armsOfPair(i, 0)) - 0.5)).toBeLessThan(0.04);
  expect(Math.abs(firsts(4000, (i) => armsOfPair(20_261_125, i)) - 0.5)).toBeLessThan(0.04);
});

test('a pair does not tell the next: each of the four ways two can follow comes about a quarter of the time', () => {
  const counts = new Map<string, number>();
  for (let seed = 0; seed < 4000; seed++) {
    const key = `${armsOfPair(seed, 0)[0]} ${armsOfPair(seed, 1)[0]}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  expect(counts.size).toBe(4);
  for (const count of counts.values()) expect(Math.abs(count / 4000 - 0.25)).toBeLessThan(0.04);
});

test('a seed from an id is that of the published hash, and ids that are alike differ', () => {
  expect(seedOf('')).toBe(0x811c9dc5);
  expect(seedOf('a')).toBe(0xe40c292c);
  const firsts = Array.from({ length: 2000 }, (_, i) => armsOfPair(seedOf(`rest-${i}`), 0)[0]);
  expect(Math.abs(firsts.filter((arm) => arm === 'quiet').length / 2000 - 0.5)).toBeLessThan(0.05);
});
