import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { optionsOf, type Question } from '#library';
import { askedQuestions } from './asked.ts';
import type { CheckAnswers, CheckValue } from './check-answers.ts';
import { mostQuestions } from './full-check.ts';

const idsFor = (answers: CheckAnswers) => askedQuestions(answers).map(({ id }) => id);

/** Answers every question as it is asked, until none is left. */
function walk(answerTo: (question: Question) => CheckValue): readonly Question[] {
  const answers: Record<string, CheckValue> = {};
  for (;;) {
    const open = askedQuestions(answers).find(({ id }) => answers[id] === undefined);
    if (!open) return askedQuestions(answers);
    answers[open.id] = answerTo(open);
  }
}

const anyAnswer = (question: Question): fc.Arbitrary<CheckValue> => {
  if (question.kind === 'whole-number') return fc.integer({ min: question.min, max: question.max });
  const codes = optionsOf(question).map(({ code }) => code);
  return question.kind === 'many-of'
    ? fc.subarray(codes, { minLength: 1 })
    : fc.constantFrom('no', 'none', ...codes).filter((code) => codes.includes(code));
};

const nothingWrong = (question: Question): CheckValue => {
  if (question.id === 'age') return 40;
  if (question.kind === 'whole-number') return 39;
  if (question.kind === 'many-of') return question.id === 'where' ? ['low-side'] : [question.alone.code];
  return question.kind === 'yes-no' ? 'no' : (question.options[0]?.code ?? 'unsure');
};

describe('the full check', () => {
  test('asks nobody more than 45 questions', () => {
    fc.assert(
      fc.property(fc.gen(), (gen) => {
        const asked = walk((question) => gen(anyAnswer, question));
        expect(asked.length).toBeLessThanOrEqual(mostQuestions);
      }),
      { numRuns: 300 },
    );
  });

  test('asks at most 45 even of somebody for whom every question opens', () => {
    const most = walk((question) => {
      if (question.kind === 'whole-number') return 30;
      if (question.id === 'duration') return 'over-12-weeks';
      if (question.id === 'leg-pain') return 'both-legs';
      if (question.kind === 'many-of') return optionsOf(question).map(({ code }) => code);
      return question.kind === 'yes-no' ? 'yes' : 'unsure';
    });
    expect(most.length).toBe(45);
  });

  test('asks somebody with plain new back pain 27, the danger signs first', () => {
    const asked = walk(nothingWrong);
    expect(asked.length).toBe(27);
    expect(asked[0]?.id).toBe('pee-hard');
  });

  test('asks about the leg only when it hurts or may hurt', () => {
    expect(idsFor({ 'leg-pain': 'none' })).not.toContain('below-knee');
    expect(idsFor({ 'leg-pain': 'one-leg' })).toContain('below-knee');
    expect(idsFor({ 'leg-pain': 'unsure' })).toContain('below-knee');
  });

  test('asks about stiffness only after long pain that began before 45', () => {
    const long = { duration: 'over-12-weeks' };
    expect(idsFor({ ...long, 'age-at-onset': 44 })).toContain('morning-stiffness');
    expect(idsFor({ ...long, 'age-at-onset': 45 })).not.toContain('morning-stiffness');
    expect(idsFor({ duration: '6-to-12-weeks', 'age-at-onset': 30 })).not.toContain('morning-stiffness');
  });

  test('takes a closer look after yes or not sure, also in a list', () => {
    expect(idsFor({ 'one-leg-weak': 'unsure' })).toContain('leg-weaker-fast');
    expect(idsFor({ health: ['cancer-ever'] })).toContain('growing-pain');
    expect(idsFor({ health: ['unsure'], 'health-not-sure': ['cancer-ever'] })).toContain('growing-pain');
    expect(idsFor({ health: ['none'] })).not.toContain('growing-pain');
  });
});
