import { describe, expect, it } from 'vitest';
import { gradedProse, hardWords, longSentences, medianGrade, type SomeText } from './prose.ts';

interface Exceptions {
  /** Texts above the ninth grade that stay as they are, by id, and why. */
  readonly texts: Readonly<Record<string, string>>;
  /** Words of five syllables and more, and why there is no easier one. */
  readonly words: Readonly<Record<string, string>>;
}

/** The tests that hold each text of each family to the limit. */
export function describePlainWords(
  families: readonly (readonly [name: string, texts: readonly SomeText[]])[],
  reasons: Exceptions,
): void {
  describe.each(families)('the words of %s', (_, texts) => {
    const graded = gradedProse(texts);

    it('can be read by most eleven-year-olds: half of them at the sixth grade or lower', () => {
      expect(medianGrade(graded)).not.toBeGreaterThan(6);
    });

    it('are nowhere above the ninth grade without a reason', () => {
      expect(graded.filter(({ id, grade }) => grade > 9 && !reasons.texts[id])).toEqual([]);
    });

    it('have no sentence of more than 28 words', () => {
      expect(longSentences(texts)).toEqual([]);
    });

    it('have no word of five syllables without a reason, in labels neither', () => {
      expect(hardWords(texts).filter((word) => !reasons.words[word])).toEqual([]);
    });
  });

  it('have a reason only for what is still hard', () => {
    const all = families.flatMap(([, texts]) => texts);
    const hard = gradedProse(all).filter(({ grade }) => grade > 9);
    expect(hard.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(reasons.texts)));
    expect(hardWords(all)).toEqual(expect.arrayContaining(Object.keys(reasons.words)));
  });
}
