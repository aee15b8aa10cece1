import { expect, it } from 'vitest';
import { parse } from '../fences/syntax.ts';
import { wordsIn, writtenWords } from './written-words.ts';

const found = (text: string) => wordsIn(parse('src/app/a.tsx', text));

it('finds strings, templates and the words between tags', () => {
  expect(found("const a = { text: 'Rest today.' };")).toEqual(['Rest today.']);
  expect(found(['const a = (n: number) => `Rest ${', 'n} days.`;'].join(''))).toEqual(['Rest 10 days.']);
  expect(found('const a = <p>Rest today.</p>;')).toEqual(['Rest today.']);
});

it('leaves out what is thrown at a programmer', () => {
  expect(found("function a() { throw new Error('there is no such day'); }")).toEqual([]);
});

it('sees the folder and none of its tests', () => {
  const care = writtenWords('src/care');
  expect(care.length).toBeGreaterThan(1000);
  expect(care.filter(({ id }) => id.includes('.test.'))).toEqual([]);
});
