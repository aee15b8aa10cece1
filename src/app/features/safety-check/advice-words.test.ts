import { expect, test } from 'vitest';
import { type JudgedCheck, judgeSafety, type SafetyAnswers, standingAdvice } from '#care';
import { redFlags } from '#library';
import { gradedProse, longSentences, medianGrade } from '../../../../test/reading/prose.ts';
import { saidToThem, saidToYou } from './advice-words.ts';

const check = (answers: SafetyAnswers): JudgedCheck => ({
  checkId: 'now',
  form: 'relief',
  at: '2026-11-22T09:00:00.000Z',
  answers,
  judged: { at: '2026-11-22T09:01:00.000Z', urgency: 'emergency', rule: 'saddle' },
});
const toYou = (answers: SafetyAnswers) => saidToYou(standingAdvice(check(answers)), check(answers));
const toThem = (answers: SafetyAnswers, earlier: readonly JudgedCheck[] = []) =>
  saidToThem(standingAdvice(check(answers)), check(answers), [...earlier, check(answers)], 'UTC').join(' ');

/** What the full check says to these answers, judged as they are. */
function adviceOnFull(answers: SafetyAnswers) {
  const { urgency, rule } = judgeSafety('full', answers);
  if (urgency === 'open' || urgency === 'clear') return { id: 'none', text: '' };
  const judged = {
    ...check(answers),
    form: 'full',
    judged: { at: '2026-11-22T09:01:00.000Z', urgency, rule },
  } as const;
  return { id: rule, text: saidToYou(standingAdvice(judged), judged) };
}

test('the person reads what they said, and what it may mean', () => {
  expect(toYou({ 'saddle-numb': 'yes', 'pee-hard': 'yes' })).toBe(
    'You said that it has become hard to pee, or hard to feel yourself pee. You also said that a patch between your legs is numb or feels different. Nerves low in the spine may be pressed. This is rare, and it is treated best within hours.',
  );
});

test('a doubt is never told as a fact', () => {
  const words = toYou({ 'saddle-numb': 'unsure' });
  expect(words).toMatch(/^You were not sure whether a patch/);
  expect(words).not.toContain('You said');
  expect(toThem({ 'saddle-numb': 'unsure' })).toContain('I am not sure whether a patch between my legs');
});

test('the clinician reads the signs and what to check for, and dates only where the record knows them', () => {
  expect(toThem({ 'saddle-numb': 'yes' })).toBe(
    'I have back pain. A patch between my legs is numb or feels different. Please check me for cauda equina syndrome.',
  );
  const earlier = { ...check({ 'saddle-numb': 'no' }), checkId: 'before', at: '2026-11-18T08:00:00.000Z' };
  expect(toThem({ 'saddle-numb': 'yes' }, [earlier])).toContain('On 18 November I did not have this.');
});

test('however much was said or doubted, each sentence stays short and easy to read', () => {
  const given = ['yes', 'unsure'] as const;
  const alone = redFlags.flatMap(({ id }) => given.map((answer) => ({ [id]: answer })));
  const together = given.map((answer) => Object.fromEntries(redFlags.map(({ id }) => [id, answer])));
  const graded = gradedProse([...alone, ...together].map(adviceOnFull));
  expect(graded.filter(({ text }) => /^You said|^You were not sure/.test(text)).length).toBeGreaterThan(50);
  expect(medianGrade(graded)).toBeLessThanOrEqual(6);
  expect(graded.filter(({ grade }) => grade > 9)).toEqual([]);
  expect(longSentences(graded)).toEqual([]);
});

test('an answer that was changed after the advice is told as such', () => {
  expect(toYou({ 'saddle-numb': 'no' })).toMatch(/^You changed an answer after this advice/);
});
