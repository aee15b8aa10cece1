import { expect, it } from 'vitest';
import { gradedProse, hardWords, isProse, longSentences } from './prose.ts';

const texts = (...all: readonly string[]) => all.map((text) => ({ id: text, text }));

it('reads six words or a sentence of four as prose, and no label', () => {
  expect(isProse('Pain now, 0 to 10')).toBe(false);
  expect(isProse('Erase everything?')).toBe(false);
  expect(isProse('Which of these hurts')).toBe(false);
  expect(isProse('Which of these hurts?')).toBe(true);
  expect(isProse('He said “this one hurts.”')).toBe(true);
  expect(isProse('A band or a bar to hold')).toBe(true);
});

it('grades each text once, by itself', () => {
  const [easy, hard, ...more] = gradedProse(
    texts(
      'Lie down and rest a while.',
      'Contraindications necessitate individual consideration.',
      'Rest',
      'Lie down and rest a while.',
    ),
  );
  expect(more).toEqual([]);
  expect(easy?.grade).toBeLessThan(2);
  expect(hard?.grade).toBeGreaterThan(20);
});

it('finds the sentence of more than 28 words among short ones', () => {
  const long = `${'and '.repeat(29)}on.`;
  expect(longSentences(texts(`Rest. ${long} Rest.`, `${'and '.repeat(27)}on.`))).toEqual([long]);
});

it('finds a long word in a label', () => {
  expect(hardWords(texts('Physiotherapist', 'Examination today', 'A clinician'))).toEqual([
    'physiotherapist',
    'examination',
  ]);
});
