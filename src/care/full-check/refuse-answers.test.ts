import { describe, expect, test } from 'vitest';
import { calmAnswers } from './calm-answers.ts';
import type { CheckAnswers } from './check-answers.ts';
import { refuseAnswers } from './refuse-answers.ts';

const items = (answers: CheckAnswers) =>
  refuseAnswers({ ...calmAnswers, ...answers }).map(({ item }) => item);

describe('answers that can be judged', () => {
  test.each([[{}], [{ 'leg-pain': 'none', 'below-knee': 'no' }], [{ 'cancer-ever': 'yes' }]])(
    '%j',
    (more) => {
      expect(items(more)).toEqual([]);
    },
  );

  test('no answers at all', () => {
    expect(refuseAnswers({})).toEqual([]);
  });

  test('a danger sign beside an answer that does not go with it: the sign counts', () => {
    expect(items({ 'both-knees-pain': 'yes', 'leg-pain': 'none' })).toEqual([]);
    expect(items({ 'leg-weaker-fast': 'yes', 'one-leg-weak': 'no' })).toEqual([]);
  });
});

describe('answers that are refused by name', () => {
  test.each<[string, CheckAnswers]>([
    ['headache', { headache: 'yes' }],
    ['age', { age: 0 }],
    ['age', { age: 130 }],
    ['age', { age: 40.5 }],
    ['age', { age: 'forty' }],
    ['saddle-numb', { 'saddle-numb': 'maybe' }],
    ['saddle-numb', { 'saddle-numb': 1 }],
    ['saddle-numb', { 'saddle-numb': ['yes'] }],
    ['where', { where: 'low-side' }],
    ['where', { where: [] }],
    ['health', { health: ['none', 'cancer-ever'] }],
    ['health', { health: ['none', 'unsure'] }],
    ['below-knee', { 'leg-pain': 'none', 'below-knee': 'yes' }],
    ['leg-worse', { 'leg-pain': 'none', 'leg-worse': 'yes' }],
    ['leg-walking', { 'leg-pain': 'none', 'leg-walking': 'eases-sitting' }],
    ['worse-with', { 'leg-pain': 'none', 'worse-with': ['cough-in-leg'] }],
    ['background', { sex: 'male', background: ['pregnant'] }],
    ['age-at-onset', { age: 40, 'age-at-onset': 41 }],
  ])('%s in %j', (item, answers) => {
    expect(items(answers)).toEqual([item]);
  });

  test('with what the item may be', () => {
    expect(refuseAnswers({ age: 130 })[0]?.message).toBe('is 130; it can be 1 to 120');
    expect(refuseAnswers({ 'leg-numb': 'maybe' })[0]?.message).toContain('yes, no, unsure');
  });
});
