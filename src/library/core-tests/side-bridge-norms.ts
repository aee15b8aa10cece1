import type { NormRow } from './core-test.ts';

/**
 * Janik 2021, table 1: left 77.7 (33.1) and right 76.9 (34.7) in men, 77.4 (32.8) and 76.7 (35.2) in women.
 * Both sides stand on the mean of the two, so that left and right are judged alike.
 */
export const sideBridgeNorms: readonly NormRow[] = [
  {
    sex: 'female',
    ageFrom: 20,
    ageTo: 59,
    meanS: 77,
    sdS: 34,
    n: 200,
    people: 'women of 20 to 59',
    sameHold: true,
    evidence: 'hold-times-400-adults',
  },
  {
    sex: 'male',
    ageFrom: 20,
    ageTo: 59,
    meanS: 77,
    sdS: 34,
    n: 200,
    people: 'men of 20 to 59',
    sameHold: true,
    evidence: 'hold-times-400-adults',
  },
];
