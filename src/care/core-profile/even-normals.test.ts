import { describe, expect, test } from 'vitest';
import { evenNormals } from './even-normals.ts';

describe('evenly spread normals', () => {
  test('have mean 0, spread 1 and do not go together', () => {
    const sets = evenNormals(512, 4);
    for (let i = 0; i < 4; i += 1)
      for (let j = 0; j <= i; j += 1) {
        const product = sets.reduce((sum, set) => sum + (set[i] ?? 0) * (set[j] ?? 0), 0) / 512;
        expect(product).toBeCloseTo(i === j ? 1 : 0, 1);
      }
    for (let i = 0; i < 4; i += 1)
      expect(sets.reduce((sum, set) => sum + (set[i] ?? 0), 0) / 512).toBeCloseTo(0, 1);
  });

  test('are always the same', () => {
    expect(evenNormals(3, 2)).toBe(evenNormals(3, 2));
  });
});
