import { describe, expect, test } from 'vitest';
import type { JudgedCheck, SafetyCheckLike } from './safety-status.ts';
import { knownBegin, standingAdvice } from './standing-advice.ts';
import type { SafetyAnswers, Urgency } from './verdict.ts';

const judged = (answers: SafetyAnswers, urgency: Urgency, rule: string): JudgedCheck => ({
  checkId: 'now',
  form: 'relief',
  at: '2026-11-22T09:00:00.000Z',
  answers,
  judged: { at: '2026-11-22T09:01:00.000Z', urgency, rule },
});

describe('the advice that stands', () => {
  test('names the signs, what is looked for and the rule', () => {
    const advice = standingAdvice(
      judged({ 'saddle-numb': 'yes', 'pee-hard': 'unsure', fever: 'no' }, 'emergency', 'saddle'),
    );
    expect(advice).toMatchObject({
      flags: ['pee-hard', 'saddle-numb'],
      targets: ['cauda-equina'],
      changed: false,
    });
    expect(advice.because.map(({ text }) => text).join(' ')).toContain('even a small patch');
  });

  test('puts the artery first when several dangers were said at once', () => {
    const answers: SafetyAnswers = { 'hard-blow': 'yes', 'tearing-or-faint': 'yes' };
    expect(standingAdvice(judged(answers, 'emergency', 'artery-signs')).targets).toEqual([
      'artery',
      'fracture',
    ]);
  });

  test('stays, with its rule, when the answer was changed and the check not finished', () => {
    const advice = standingAdvice(judged({ 'saddle-numb': 'no' }, 'emergency', 'saddle'));
    expect(advice).toMatchObject({ changed: true, flags: [], targets: ['cauda-equina'] });
    expect(advice.because[0].text).toContain('numbness between the legs');
  });

  test('still says something when the rule is of another version', () => {
    const advice = standingAdvice(judged({}, 'emergency', 'a-rule-of-later'));
    expect(advice.because[0].text).toBe('A fixed rule led here.');
  });
});

describe('when it began', () => {
  const earlier = (checkId: string, at: string, answers: SafetyAnswers): SafetyCheckLike => ({
    checkId,
    form: 'short',
    at,
    answers,
  });
  const now = judged({ 'saddle-numb': 'yes', 'pee-hard': 'yes' }, 'emergency', 'saddle');
  const flags = ['saddle-numb', 'pee-hard'];

  test('is not known from the first check', () => {
    expect(knownBegin(flags, [now], 'now')).toEqual({});
  });

  test('is after the last check in which all of it was absent', () => {
    const checks = [earlier('a', '2026-11-18T08:00:00.000Z', { 'saddle-numb': 'no', 'pee-hard': 'no' }), now];
    expect(knownBegin(flags, checks, 'now')).toEqual({ absentOn: '2026-11-18T08:00:00.000Z' });
  });

  test('is known since the first of the checks that said all of it without a break', () => {
    const both: SafetyAnswers = { 'saddle-numb': 'yes', 'pee-hard': 'yes' };
    const checks = [
      earlier('a', '2026-11-19T08:00:00.000Z', both),
      earlier('b', '2026-11-20T08:00:00.000Z', both),
      now,
    ];
    expect(knownBegin(flags, checks, 'now')).toEqual({ saidSince: '2026-11-19T08:00:00.000Z' });
  });

  test('a check that did not ask all of it says nothing', () => {
    const checks = [earlier('a', '2026-11-18T08:00:00.000Z', { 'saddle-numb': 'no' }), now];
    expect(knownBegin(flags, checks, 'now')).toEqual({});
  });
});
