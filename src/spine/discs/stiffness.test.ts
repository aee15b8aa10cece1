import { describe, expect, it } from 'vitest';
import { discSize, discStiffness } from './stiffness.ts';

describe('the stiffness of the discs', () => {
  it('is one for the man in whom pressure was measured', () => {
    expect(discStiffness({ sex: 'male', heightM: 1.68, massKg: 70 })).toBeCloseTo(1, 12);
    expect(discSize({ sex: 'male', heightM: 1.68, massKg: 70 })).toBe(1);
  });
  it('rises with the third power of size, whatever the weight', () => {
    const taller = discStiffness({ sex: 'male', heightM: 1.68 * 1.1, massKg: 90 });
    expect(taller).toBeCloseTo(1.1 ** 3, 12);
  });
  it('is about three quarters in a woman of the same height, whose discs are smaller', () => {
    const woman = discStiffness({ sex: 'female', heightM: 1.68, massKg: 70 });
    expect(woman).toBeGreaterThan(0.7);
    expect(woman).toBeLessThan(0.8);
  });
});
