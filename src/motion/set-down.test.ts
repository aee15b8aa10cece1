import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clearanceM, contactPoint, distance } from '#spine';
import { birdDog } from './examples/bird-dog.ts';
import { bridge } from './examples/bridge.ts';
import { calvesOnStool } from './examples/calves-on-stool.ts';
import type { Motion } from './motion.ts';
import { bodyDuring, plantedOf, restHeightM, restHeights } from './set-down.ts';

const subject = fc.record({
  sex: fc.constantFrom('female' as const, 'male' as const),
  heightM: fc.double({ min: 1.5, max: 1.95, noNaN: true }),
  massKg: fc.constant(70),
});

describe('what a support rests on', () => {
  test('calves lie on the seat, the head on the pillow, the rest on the mat', () => {
    const rests = restHeights(calvesOnStool);
    expect(rests.calf_r).toBe(restHeightM.stool);
    expect(rests.head).toBe(restHeightM.pillow);
    expect(rests.pelvis).toBe(0);
  });

  test('a sitter’s pelvis is on the chair, not the feet', () => {
    const rests = restHeights({ ...calvesOnStool, supports: ['pelvis', 'foot_r'], props: ['chair'] });
    expect(rests).toEqual({ pelvis: restHeightM.chair, foot_r: 0 });
  });

  test('what is written wins over the plain rule', () => {
    const rests = restHeights({ ...birdDog, on: { hand_r: 'stool' } });
    expect(rests.hand_r).toBe(restHeightM.stool);
    expect(rests.knee_l).toBe(0);
  });
});

test('what slides keeps touching but is not planted', () => {
  const who = { sex: 'male', heightM: 1.8, massKg: 80 } as const;
  const slid: Motion = { ...bridge, slides: ['foot_r'] };
  expect(plantedOf(slid, who).foot_r).toBeUndefined();
  expect(plantedOf(slid, who).foot_l).toBeDefined();
  const { body } = bodyDuring(slid, who, 3, plantedOf(slid, who));
  expect(Math.abs(clearanceM(body, 'foot_r'))).toBeLessThan(0.02);
});

describe.each([
  ['bird dog', birdDog],
  ['bridge', bridge],
  ['calves on a stool', calvesOnStool],
])('%s, for a person of any size', (_name, motion) => {
  test('has every support within 2 cm of its rest and in its place, all the time', () => {
    fc.assert(
      fc.property(subject, fc.double({ min: 0, max: 6, noNaN: true }), (who, t) => {
        const planted = plantedOf(motion, who);
        const rests = restHeights(motion);
        const { body } = bodyDuring(motion, who, t, planted);
        for (const s of motion.supports) {
          expect(Math.abs(clearanceM(body, s) - (rests[s] ?? 0)), s).toBeLessThan(0.02);
          const was = planted[s];
          if (s !== 'head' && was !== undefined)
            expect(distance(contactPoint(body, s), was), s).toBeLessThan(0.06);
        }
      }),
      { numRuns: 20 },
    );
  });
});
