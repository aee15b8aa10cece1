import { describe, expect, it } from 'vitest';
import { gradeOf, median, sentencesOf, wordsOf } from './grade.ts';

describe('the measure itself', () => {
  it('gives the published grade of a sentence of 13 words and about 26 syllables', () => {
    const grade = gradeOf([
      'The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.',
    ]);
    expect(grade).toBeGreaterThan(10);
    expect(grade).toBeLessThan(14);
  });

  it('finds a guideline hard and a plain line easy', () => {
    expect(
      gradeOf([
        'Pharmacological interventions necessitate individualised consideration of contraindications.',
      ]),
    ).toBeGreaterThan(20);
    expect(gradeOf(['Walk a little each day. Rest when you need to.'])).toBeLessThan(3);
  });

  it('takes each line for at least one sentence, and no mark for a word', () => {
    expect(sentencesOf(['Lie down. Breathe out', undefined, '…', 'How was it? Better'])).toHaveLength(4);
    expect(wordsOf('You’ve held 12.5 s – well done, left-hand side…')).toHaveLength(8);
  });

  it('takes the upper one of the two in the middle', () => {
    expect(median([4, 1, 3, 2])).toBe(3);
    expect(median([])).toBeNaN();
  });
});
