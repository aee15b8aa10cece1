import { expect, test } from 'vitest';
import { doseWords } from './dose-words.ts';

test.each([
  [
    { kind: 'holds', sets: 1, reps: 6, repS: 10, sides: ['left', 'right'] },
    '6 holds of 10\u00a0s, each side',
  ],
  [{ kind: 'holds', sets: 3, reps: 1, repS: 20, sides: ['both'] }, '3 holds of 20\u00a0s'],
  [
    { kind: 'holds', sets: 2, reps: 4, repS: 10, sides: ['right', 'left'] },
    '2 × 4 holds of 10\u00a0s, each side, right first',
  ],
  [{ kind: 'holds', sets: 1, reps: 1, repS: 30, sides: ['left'] }, '1 hold of 30\u00a0s, left side'],
  [{ kind: 'reps', sets: 2, reps: 8, repS: 4, sides: ['alternate'] }, '2 rounds of 8, slowly, sides in turn'],
  [{ kind: 'reps', sets: 1, reps: 10, repS: 4, sides: ['both'] }, '10 times, slowly'],
] as const)('the dose %j is said as "%s"', (dose, words) => {
  expect(doseWords(dose)).toBe(words);
});
