import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

export type Lines = readonly (string | undefined)[];

/** A line of a list is a sentence, because that is how it is read. */
export function sentencesOf(lines: Lines): readonly string[] {
  return lines
    .flatMap((line = '') => line.split(/(?<=[.?!…])\s+/))
    .filter((one) => /[\p{L}\p{N}]/u.test(one));
}

export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** The school grade of a text, by Flesch and Kincaid; who is eleven is in the sixth. */
export function gradeOf(lines: Lines): number {
  const sentences = sentencesOf(lines);
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables });
}

export function syllablesOf(word: string): number {
  return Math.max(1, syllable(word));
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
