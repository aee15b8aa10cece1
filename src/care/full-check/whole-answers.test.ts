import { expect, test } from 'vitest';
import type { Person } from '../person.ts';
import { knownOf, wholeAnswers } from './whole-answers.ts';

const nobody: Person = { cannotTake: [], equipment: [], cautions: [] };

test('the profile answers age and sex, and only what it knows', () => {
  expect(knownOf(nobody)).toEqual({});
  expect(knownOf({ ...nobody, ageYears: 52, sex: 'male' })).toEqual({ age: 52, sex: 'male' });
});

test('danger signs, pain and person come together; the profile counts before an old answer', () => {
  const whole = wholeAnswers({ age: 30, began: 'slowly' }, { fever: 'no' }, { ...nobody, ageYears: 52 });
  expect(whole).toEqual({ fever: 'no', began: 'slowly', age: 52 });
});

test('an answer that an earlier one no longer opens is left out', () => {
  const whole = wholeAnswers({ 'leg-pain': 'none', 'below-knee': 'yes' }, {}, nobody);
  expect(whole).toEqual({ 'leg-pain': 'none' });
});

test('thin bones of the profile count as said', () => {
  expect(wholeAnswers({}, { 'thin-bones': 'no' }, { ...nobody, cautions: ['osteoporosis'] })).toEqual({
    'thin-bones': 'yes',
  });
});
