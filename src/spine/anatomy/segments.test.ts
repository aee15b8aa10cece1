import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segmentsOf } from './segments.ts';

const person = fc.record({
  sex: fc.constantFrom('female' as const, 'male' as const),
  heightM: fc.double({ min: 1.3, max: 2.1, noNaN: true }),
  massKg: fc.double({ min: 35, max: 180, noNaN: true }),
});

test('every length grows with the height and does not depend on the mass', () => {
  fc.assert(
    fc.property(person, (p) => {
      const [one, taller] = [segmentsOf(p), segmentsOf({ ...p, heightM: p.heightM * 1.1, massKg: 70 })];
      for (const name of ['thighM', 'shankM', 'upperArmM', 'forearmM', 'handM', 'neckM', 'toeM'] as const)
        expect(taller[name] / one[name]).toBeCloseTo(1.1, 9);
    }),
  );
});

test('legs are a little under half of the height', () => {
  fc.assert(
    fc.property(person, (p) => {
      const s = segmentsOf(p);
      const share = (s.thighM + s.shankM + s.ankleM) / p.heightM;
      expect(share).toBeGreaterThan(0.48);
      expect(share).toBeLessThan(0.56);
    }),
  );
});

test('men have wider shoulders, women wider hips', () => {
  const [f, m] = [
    segmentsOf({ sex: 'female', heightM: 1.75, massKg: 70 }),
    segmentsOf({ sex: 'male', heightM: 1.75, massKg: 70 }),
  ];
  expect(m.shoulder[2]).toBeGreaterThan(f.shoulder[2]);
  expect(f.hipHalfWidthM).toBeGreaterThan(m.hipHalfWidthM);
});
