import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../test/reading/grade.ts';
import { describePlainWords } from '../../../test/reading/plain-words.ts';
import { gradedProse, isSentence } from '../../../test/reading/prose.ts';
import { textsIn } from '../../../test/reading/texts-in.ts';
import { writtenWords } from '../../../test/reading/written-words.ts';

const folder = new URL('en/', import.meta.url);
/** What is no word for anybody: where a link leads, and the sources of a claim. */
const notRead = new Set(['to', 'evidence']);

const features = readdirSync(folder).map((name) => {
  const [feature = name] = name.split('.');
  const texts = textsIn(JSON.parse(readFileSync(new URL(name, folder), 'utf8')), feature, notRead);
  return [feature, texts.map(({ id, text }) => ({ id, text: text.replace(/\{\w+\}/g, '10') }))] as const;
});

describePlainWords(features, {
  texts: {},
  words: {
    physiotherapist: 'It is what stands on the door.',
    physiotherapy: 'It is what stands on the door.',
    everybody: 'The measure counts five syllables where people say four.',
    osteoporosis: 'It stands behind "thin bones", for those who know it by this name.',
  },
});

describe('the words on the screen', () => {
  it('are all looked at', () => {
    const all = features.flatMap(([, texts]) => texts);
    expect(features.length).toBeGreaterThan(20);
    expect(all.length).toBeGreaterThan(1000);
    expect(gradedProse(all).length).toBeGreaterThan(500);
  });

  it('do not stand in the code, where nobody would measure them', () => {
    const inCode = writtenWords('src/app').filter(({ id }) => !/gallery\/|states\.tsx$/.test(id));
    expect(inCode.flatMap(({ text }) => wordsOf(text)).length).toBeGreaterThan(1000);
    expect(inCode.filter(({ text }) => isSentence(text))).toEqual([]);
  });
});
