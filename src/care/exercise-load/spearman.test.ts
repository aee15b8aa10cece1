import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spearman } from './spearman.ts';

describe('the rank correlation', () => {
  it('is 1 in the same order, -1 in the opposite, whatever the distances', () => {
    expect(spearman([1, 2, 3, 4], [10, 11, 400, 401])).toBeCloseTo(1, 12);
    expect(spearman([1, 2, 3, 4], [9, 3, 2, -5])).toBeCloseTo(-1, 12);
  });
  it('gives ties their mean rank', () => {
    expect(spearman([1, 2, 2, 4], [1, 3, 2, 4])).toBeCloseTo(0.948683, 6);
  });
  it('has no value when nothing is ordered, and refuses unequal lists', () => {
    expect(spearman([1, 1, 1], [1, 2, 3])).toBeNaN();
    expect(() => spearman([1], [1, 2])).toThrow('cannot be paired');
  });
  it('stays between -1 and 1, is symmetric and does not feel a rising curve', () => {
    const list = fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 })), {
      minLength: 3,
      maxLength: 30,
    });
    fc.assert(
      fc.property(list, (pairs) => {
        const [a, b] = [pairs.map(([x]) => x), pairs.map(([, y]) => y)];
        const r = spearman(a, b);
        if (Number.isNaN(r)) return;
        expect(Math.abs(r)).toBeLessThanOrEqual(1 + 1e-9);
        expect(spearman(b, a)).toBeCloseTo(r, 9);
        expect(
          spearman(
            a.map((v) => v ** 3),
            b,
          ),
        ).toBeCloseTo(r, 9);
      }),
    );
  });
});
