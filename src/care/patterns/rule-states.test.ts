import { expect, test } from 'vitest';
import { calmAnswers } from '../full-check/calm-answers.ts';
import type { CheckAnswers } from '../full-check/check-answers.ts';
import { checkFacts } from '../full-check/check-facts.ts';
import { ruleStates } from './rule-states.ts';

const statesOf = (answers: CheckAnswers) => ruleStates(checkFacts({ ...calmAnswers, ...answers }));
const stateOf = (id: string, answers: CheckAnswers) => statesOf(answers).find(({ rule }) => rule.id === id);

const thinner = (blood: string, weak: string, unsteady = 'no') =>
  stateOf('thinner-and-weakness', {
    'blood-thinner': blood,
    'one-leg-weak': weak,
    'clumsy-unsteady': unsteady,
  });

test('a rule of two lines is sure only when each line has a yes', () => {
  expect(thinner('yes', 'yes')).toMatchObject({ sure: true, urgency: 'emergency' });
  expect(thinner('unsure', 'yes')).toMatchObject({ sure: false, urgency: 'same-day' });
  expect(thinner('yes', 'unsure')).toMatchObject({ sure: false, urgency: 'same-day' });
  expect(thinner('yes', 'no')).toBeUndefined();
});

test('one yes makes a line sure, whatever else of it is not', () => {
  expect(thinner('yes', 'unsure', 'yes')).toMatchObject({ sure: true });
});

test('the most urgent come first, and of equals the sure ones', () => {
  const ids = (answers: CheckAnswers) => statesOf(answers).map(({ rule }) => rule.id);
  expect(ids({ 'this-pain': ['weight-loss'], 'saddle-numb': 'unsure' })).toEqual(['saddle', 'weight-loss']);
  expect(ids({ 'pee-hard': 'unsure', 'saddle-numb': 'yes' })).toEqual(['saddle', 'bladder']);
});

test('over 70 counts as thin bones, 70 does not', () => {
  const fall = { 'small-injury': 'yes' };
  expect(stateOf('thin-bones-and-small-injury', { ...fall, age: 71 })).toBeDefined();
  expect(stateOf('thin-bones-and-small-injury', { ...fall, age: 70 })).toBeUndefined();
});
