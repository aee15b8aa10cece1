import { expect, test } from 'vitest';
import { calmAnswers } from '../full-check/calm-answers.ts';
import type { CheckAnswers } from '../full-check/check-answers.ts';
import { checkFacts } from '../full-check/check-facts.ts';
import { checkRank } from './check-urgency.ts';
import { judgeUrgency } from './judge-urgency.ts';
import { nextStepOf } from './next-step.ts';

const { fever: _, ...withoutFever } = calmAnswers;
const judge = (answers: CheckAnswers) => judgeUrgency(checkFacts(answers));

test('a visit in the coming weeks is not what an open danger question is answered with', () => {
  const routine = { background: ['pregnant'] };
  expect(judge({ ...calmAnswers, ...routine }).urgency).toBe('routine');
  expect(judge({ ...withoutFever, ...routine })).toMatchObject({
    urgency: 'too-little-known',
    rule: 'none',
    missing: ['fever'],
  });
});

test('an unknown age does not hold back a visit in the coming weeks', () => {
  const { age: _, ...ageless } = calmAnswers;
  expect(judge({ ...ageless, background: ['pregnant'] })).toMatchObject({
    urgency: 'routine',
    rule: 'pregnant',
  });
  expect(judge(ageless)).toMatchObject({ urgency: 'too-little-known', missing: ['age'] });
});

test('open questions are counted, and no rule is named where none decided', () => {
  expect(judge(withoutFever).because[0]).toMatchObject({
    text: 'Too little known: 1 question is open.',
    evidence: ['safe-side'],
  });
  const { age: _, ...two } = withoutFever;
  expect(judge(two).because[0].text).toBe('Too little known: 2 questions are open.');
  expect(judge(calmAnswers)).toMatchObject({ urgency: 'self-manage', rule: 'none' });
});

test('the reasons are those of the urgency, not of what could wait longer', () => {
  const { because } = judge({ ...calmAnswers, 'other-signs': ['rash'], background: ['pregnant'] });
  expect(because).toHaveLength(1);
});

test('each urgency ranks above the one before, and too little known below all', () => {
  const order = [
    'too-little-known',
    'self-manage',
    'routine',
    'within-days',
    'same-day',
    'emergency',
  ] as const;
  expect(order.map(checkRank)).toEqual([0, 1, 2, 3, 4, 5]);
});

test('what must be seen sooner does not wait for the open questions', () => {
  expect(judge({ ...withoutFever, 'other-signs': ['rash'] })).toMatchObject({
    urgency: 'within-days',
    rule: 'rash',
  });
});

test('of danger signs and rules about the pain the more urgent decides, and equals are told together', () => {
  const both = judge({ ...calmAnswers, 'this-pain': ['weight-loss'], 'other-signs': ['rash'] });
  expect(both).toMatchObject({ urgency: 'within-days', rule: 'weight-loss' });
  expect(both.because.map(({ text }) => text).join(' ')).toMatch(/weight.*shingles/i);
  const chest = judge({ ...calmAnswers, 'this-pain': ['weight-loss'], 'other-signs': ['breathing'] });
  expect(chest).toMatchObject({ urgency: 'same-day', rule: 'worse-breathing-in' });
});

test('an artery among other emergencies calls the ambulance', () => {
  const answers = { ...calmAnswers, 'tearing-or-faint': 'yes', 'pee-hard': 'yes' };
  expect(nextStepOf(judge(answers)).door).toBe('ambulance');
});
