import { describe, expect, it } from 'vitest';
import { muscles } from '#spine';
import type { GroupCapacity } from '../core-profile/group-capacity.ts';
import { askedOfOwn } from './asked-of-own.ts';

const load = {
  muscles: muscles.map((muscle) => ({
    muscle,
    right: muscle === 'rectus-abdominis' ? 0.3 : 0.1,
    left: muscle === 'internal-oblique' ? 0.4 : 0.1,
  })),
};

function strength(group: GroupCapacity['group'], value: number, low = value, high = value): GroupCapacity {
  return {
    group,
    capacity: { value, low, high },
    people: 'women',
    because: [{ text: 'Held.', evidence: [] }],
  };
}

describe('what an exercise asks of own strength', () => {
  it('is that of usual strength where no hold tells of a group, and says so', () => {
    expect(askedOfOwn(load, [])).toEqual([
      { group: 'back', share: { value: 0.1, low: 0.1, high: 0.1 }, measured: false },
      { group: 'front', share: { value: 0.3, low: 0.3, high: 0.3 }, measured: false },
      { group: 'sides', share: { value: 0.4, low: 0.4, high: 0.4 }, measured: false },
    ]);
  });

  it('is a larger share of less strength, with the range that the holds leave', () => {
    const front = askedOfOwn(load, [strength('flexors', 0.6, 0.5, 0.75)]).find((one) => one.measured);
    expect(front?.group).toBe('front');
    expect(front?.share.value).toBeCloseTo(0.5, 9);
    expect(front?.share.low).toBeCloseTo(0.4, 9);
    expect(front?.share.high).toBeCloseTo(0.6, 9);
  });

  it('is that of the weaker side, whichever that is, and of the only one measured', () => {
    const sides = (...found: readonly GroupCapacity[]) =>
      askedOfOwn(load, found).find(({ group }) => group === 'sides')?.share.value;
    expect(sides(strength('left-side', 0.8), strength('right-side', 1.6))).toBeCloseTo(0.5, 9);
    expect(sides(strength('left-side', 1.6), strength('right-side', 0.8))).toBeCloseTo(0.5, 9);
    expect(sides(strength('right-side', 1.6))).toBeCloseTo(0.25, 9);
  });
});
