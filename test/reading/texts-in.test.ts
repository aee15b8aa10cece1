import { expect, it } from 'vitest';
import { textsIn } from './texts-in.ts';

it('names each text by where it stands, in a list by the id or the code of its entry', () => {
  const questions = [
    { id: 'age', text: 'How old?', options: [{ code: 'old', text: 'Old' }], steps: ['Sit', 'Lie'] },
  ];
  expect(textsIn(questions, 'questions')).toEqual([
    { id: 'questions/age/id', text: 'age' },
    { id: 'questions/age/text', text: 'How old?' },
    { id: 'questions/age/options/old/code', text: 'old' },
    { id: 'questions/age/options/old/text', text: 'Old' },
    { id: 'questions/age/steps/0', text: 'Sit' },
    { id: 'questions/age/steps/1', text: 'Lie' },
  ]);
});

it('leaves out what nobody reads, however deep', () => {
  const value = { a: [{ to: '/here', text: 'Go on' }], to: '/there' };
  expect(textsIn(value, 'x', new Set(['to']))).toEqual([{ id: 'x/a/0/text', text: 'Go on' }]);
});
