import { expect, test } from 'vitest';
import { dangers } from '#library';
import { calmAnswers } from '../full-check/calm-answers.ts';
import type { CheckAnswers } from '../full-check/check-answers.ts';
import { checkFacts } from '../full-check/check-facts.ts';
import { judgeUrgency } from './judge-urgency.ts';
import { nextStepOf } from './next-step.ts';
import { referralRules } from './referral-rules.ts';

const stepOf = (answers: CheckAnswers) =>
  nextStepOf(judgeUrgency(checkFacts({ ...calmAnswers, ...answers })));
const askOf = (id: string) => referralRules.find((rule) => rule.id === id)?.ask;

test('what to ask for names each danger that was said, that of the deciding rule first', () => {
  const { ask } = stepOf({ 'pee-hard': 'yes', 'tearing-or-faint': 'yes' });
  expect(ask).toEqual([dangers.artery.ask, dangers['cauda-equina'].ask]);
});

test('what to ask for is what made it as urgent as it is, and nothing less', () => {
  const chest = stepOf({ 'this-pain': ['weight-loss'], 'other-signs': ['breathing'] });
  expect(chest.ask).toEqual([askOf('worse-breathing-in')]);
  expect(stepOf({ 'other-signs': ['rash'], background: ['pregnant'] }).ask).toEqual([askOf('rash')]);
});

test('three open questions are named in their words, more are counted', () => {
  const { fever, 'pee-hard': _, accidents, 'saddle-numb': __, ...answers } = calmAnswers;
  const open = (more: CheckAnswers) => nextStepOf(judgeUrgency(checkFacts({ ...answers, ...more }))).text;
  expect(open({ fever: fever ?? 'no' })).toMatch(
    /^Answer what is open first: "[^"]+\?", "[^"]+\?", "[^"]+\?"\. Until/,
  );
  expect(open({})).toMatch(/^Answer what is open first: "[^"]+\?", "[^"]+\?", "[^"]+\?", and 1 more\. Until/);
  expect(open({ accidents: accidents ?? 'no' })).not.toContain('more.');
});
