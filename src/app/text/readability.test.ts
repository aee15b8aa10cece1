import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../test/reading/grade.ts';
import {
  gradedProse,
  hardWords,
  isSentence,
  longSentences,
  medianGrade,
  type SomeText,
} from '../../../test/reading/prose.ts';
import { writtenWords } from '../../../test/reading/written-words.ts';

const folder = new URL('en/', import.meta.url);
/** What is no word for anybody: where a link leads, and the sources of a claim. */
const notRead = new Set(['to', 'evidence']);

function textsIn(value: unknown, id: string): readonly SomeText[] {
  if (typeof value === 'string') return [{ id, text: value.replace(/\{\w+\}/g, '10') }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    notRead.has(key) ? [] : textsIn(one, `${id}.${key}`),
  );
}

const features = new Map(
  readdirSync(folder).map((name) => {
    const [feature = name] = name.split('.');
    return [feature, textsIn(JSON.parse(readFileSync(new URL(name, folder), 'utf8')), feature)] as const;
  }),
);
const all = [...features.values()].flat();

/** Texts above the ninth grade that stay as they are, and why. */
const reasons: Readonly<Record<string, string>> = {};

/** Words of five syllables and more, and why there is no easier one. */
const wordReasons: Readonly<Record<string, string>> = {
  physiotherapist: 'It is what stands on the door.',
  physiotherapy: 'It is what stands on the door.',
  everybody: 'The measure counts five syllables where people say four.',
  osteoporosis: 'It stands behind "thin bones", for those who know it by this name.',
};

describe.each([...features])('the words of %s', (_, texts) => {
  const graded = gradedProse(texts);

  it('can be read by most eleven-year-olds: half of them at the sixth grade or lower', () => {
    expect(medianGrade(graded)).not.toBeGreaterThan(6);
  });

  it('are nowhere above the ninth grade without a reason', () => {
    expect(graded.filter(({ id, grade }) => grade > 9 && !reasons[id])).toEqual([]);
  });

  it('have no sentence of more than 28 words', () => {
    expect(longSentences(texts)).toEqual([]);
  });

  it('have no word of five syllables without a reason, in labels neither', () => {
    expect(hardWords(texts).filter((word) => !wordReasons[word])).toEqual([]);
  });
});

describe('the words on the screen', () => {
  it('are all looked at', () => {
    expect(features.size).toBeGreaterThan(20);
    expect(all.length).toBeGreaterThan(1000);
    expect(gradedProse(all).length).toBeGreaterThan(500);
  });

  it('have a reason only for what is still hard', () => {
    for (const id of Object.keys(reasons))
      expect(gradedProse(all).find((one) => one.id === id)?.grade, id).toBeGreaterThan(9);
    expect(hardWords(all)).toEqual(expect.arrayContaining(Object.keys(wordReasons)));
  });

  it('do not stand in the code, where nobody would measure them', () => {
    const inCode = writtenWords('src/app').filter(({ id }) => !/gallery\/|states\.tsx$/.test(id));
    expect(inCode.flatMap(({ text }) => wordsOf(text)).length).toBeGreaterThan(1000);
    expect(inCode.filter(({ text }) => isSentence(text))).toEqual([]);
  });
});
