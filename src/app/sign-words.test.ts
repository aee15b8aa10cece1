import { describe, expect, it } from 'vitest';
import { signProfile } from '#care';
import { bodyRegions, moreTests } from '#library';
import {
  comparisonWords,
  offsetWords,
  readingError,
  readingValue,
  regionNames,
  signValue,
} from './sign-words.ts';

const person = {
  sex: 'male',
  ageYears: 70,
  cannotTake: [],
  equipment: ['chair', 'bench'],
  cautions: [],
} as const;

function reading(testId: string, value: number) {
  const entry = {
    testId,
    value,
    counted: true,
    ended: 'tired',
    at: '2026-03-09T08:00:00.000Z',
    localDay: '2026-03-09',
  } as const;
  const found = signProfile([entry], person).find(({ test }) => test.id === testId);
  if (found?.status.kind !== 'measured') throw new Error(`${testId} was not measured`);
  return { test: found.test, reading: found.status.reading };
}

describe('the words of a sign', () => {
  it('say value, unit and error, or the answer itself', () => {
    const stands = reading('chair-stand', 10);
    expect(readingValue(stands.test, stands.reading)).toBe('10 times');
    expect(readingError(stands.reading)).toBe(1.5);
    const hold = reading('sorensen', 74.4);
    expect(readingValue(hold.test, hold.reading)).toBe('74 s');
    const hands = reading('chest-or-belly', 2);
    expect(readingValue(hands.test, hands.reading)).toBe('The chest moved more');
    expect(readingError(hands.reading)).toBeUndefined();
  });

  it('compare with the own age and say what the error can explain', () => {
    const { test, reading: stands } = reading('chair-stand', 11);
    expect(comparisonWords(test, stands)).toBe(
      'The middle half of men of 70 to 74 reach 12 to 17. You are below that. The error of the test could explain that.',
    );
    const rate = reading('breathing-rate', 24);
    expect(comparisonWords(rate.test, rate.reading)).toMatch(/Usual for adults at rest: 12 to 20/);
    const hold = reading('sorensen', 74);
    expect(comparisonWords(hold.test, hold.reading)).toMatch(/^Longer than \d+ of 100 people of 19 to 67/);
  });

  it('have a value for each answer and a name for each place', () => {
    for (const test of moreTests.filter(({ take }) => take !== 'photo'))
      expect(signValue(test, 1), test.id).toMatch(/\w/);
    expect(regionNames(bodyRegions).split(', ').length).toBeGreaterThanOrEqual(bodyRegions.length);
    expect(regionNames(['left-calf', 'tailbone'])).toBe('left calf, tailbone');
  });

  it('say how far a place is off, in centimetres where the height is known', () => {
    const ear = { site: 'ear', percent: 4, errorPercent: 2, where: 'in-front' } as const;
    expect(offsetWords(ear, 1.75)).toBe('7 cm in front of the ankle, ± 4 cm');
    expect(offsetWords({ ...ear, percent: -4, where: 'behind' })).toBe(
      '4 % of height behind the ankle, ± 2 %',
    );
    expect(offsetWords({ ...ear, percent: 1, where: 'over' }, 1.75)).toBe('over the ankle, within the error');
  });
});
