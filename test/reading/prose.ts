import { gradeOf, median, sentencesOf, syllablesOf, wordsOf } from './grade.ts';

export interface SomeText {
  readonly id: string;
  readonly text: string;
}

export interface Graded extends SomeText {
  readonly grade: number;
}

const fewestWords = 6;
const fewestInSentence = 4;
const mostInSentence = 28;
const mostSyllables = 4;

/** At least four words and the mark that ends them. */
export function isSentence(text: string): boolean {
  return wordsOf(text).length >= fewestInSentence && /[.?!…]["”’)]*$/.test(text.trim());
}

/** A label of a few words has no grade that means anything; six words or a sentence are read as prose. */
export function isProse(text: string): boolean {
  return wordsOf(text).length >= fewestWords || isSentence(text);
}

/** The prose among them, each once, graded by itself. */
export function gradedProse(texts: readonly SomeText[]): readonly Graded[] {
  const once = new Map(texts.map((one) => [one.text, one]));
  return [...once.values()]
    .filter(({ text }) => isProse(text))
    .map((one) => ({ ...one, grade: gradeOf([one.text]) }));
}

export function medianGrade(graded: readonly Graded[]): number {
  return median(graded.map(({ grade }) => grade));
}

export function longSentences(texts: readonly SomeText[]): readonly string[] {
  return texts
    .flatMap(({ text }) => sentencesOf([text]))
    .filter((one) => wordsOf(one).length > mostInSentence);
}

/** Words of five syllables and more, in labels too. */
export function hardWords(texts: readonly SomeText[]): readonly string[] {
  const words = texts.flatMap(({ text }) => wordsOf(text)).map((word) => word.toLowerCase());
  return [...new Set(words.filter((word) => syllablesOf(word) > mostSyllables))];
}
