import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAge, readHeight, readMass } from './read-size.ts';

const value = (typed: ReturnType<typeof readAge>) => (typed.kind === 'value' ? typed.value : typed);

describe('what a person types about their size', () => {
  test.each([
    ['172', 1.72],
    [' 172 cm ', 1.72],
    ['1.72', 1.72],
    ['1,72 m', 1.72],
    ['١٧٢', 1.72],
    ['5 ft 8', 1.7272],
    ['5\'8"', 1.7272],
    ['5 ft', 1.524],
    ['68 in', 1.7272],
  ])('height %s is understood', (text, metres) => {
    expect(value(readHeight(text))).toBeCloseTo(metres, 4);
  });

  test.each([
    ['3 m', 'too-high'],
    ['300', 'too-high'],
    ['-5', 'too-low'],
    ['0', 'too-low'],
    ['17', 'too-low'],
    ['tall', 'not-a-number'],
    ['1e9', 'not-a-number'],
    ['172 kg', 'not-a-number'],
    ['1.7.2', 'not-a-number'],
  ])('height %s is refused as %s', (text, why) => {
    expect(readHeight(text)).toEqual({ kind: 'wrong', why });
  });

  test.each([
    ['70', 70],
    ['70,5 kg', 70.5],
    ['154 lb', 69.85],
    ['154 lbs', 69.85],
    ['11 st 4', 71.67],
    ['11 stone', 69.85],
  ])('weight %s is understood', (text, kilograms) => {
    expect(value(readMass(text))).toBeCloseTo(kilograms, 2);
  });

  test.each([
    ['7', 'too-low'],
    ['700', 'too-high'],
    ['-70', 'too-low'],
    ['much', 'not-a-number'],
  ])('weight %s is refused as %s', (text, why) => {
    expect(readMass(text)).toEqual({ kind: 'wrong', why });
  });

  test('age is a whole number of an adult', () => {
    expect(value(readAge('43'))).toBe(43);
    expect(value(readAge('43 years'))).toBe(43);
    expect(readAge('17')).toEqual({ kind: 'wrong', why: 'too-low' });
    expect(readAge('111')).toEqual({ kind: 'wrong', why: 'too-high' });
    expect(readAge('43.5')).toEqual({ kind: 'wrong', why: 'not-a-number' });
    expect(readAge('-5')).toEqual({ kind: 'wrong', why: 'too-low' });
  });

  test('nothing is nothing, and anything else gives a number in bounds or a reason', () => {
    for (const read of [readAge, readHeight, readMass]) expect(read('  ')).toEqual({ kind: 'empty' });
    fc.assert(
      fc.property(fc.string(), (text) => {
        const metres = value(readHeight(text));
        const kilograms = value(readMass(text));
        if (typeof metres === 'number') expect(metres >= 1.2 && metres <= 2.3).toBe(true);
        if (typeof kilograms === 'number') expect(kilograms >= 30 && kilograms <= 300).toBe(true);
      }),
    );
  });
});
