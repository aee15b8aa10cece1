import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { optionsOf, type Question, redFlags } from '#library';
import { calmAnswers } from '../full-check/calm-answers.ts';
import type { CheckAnswers, CheckValue } from '../full-check/check-answers.ts';
import { checkQuestionById, checkQuestions, dangerLists } from '../full-check/full-check.ts';
import { checkRank } from './check-urgency.ts';
import { judgeCheck } from './judge-check.ts';

const judged = (more: CheckAnswers) => judgeCheck({ ...calmAnswers, ...more });
const rankOf = (answers: CheckAnswers) => checkRank(judgeCheck(answers).urgency);

const value = (question: Question): fc.Arbitrary<CheckValue> => {
  if (question.kind === 'whole-number') return fc.integer({ min: question.min, max: question.max });
  const codes = optionsOf(question).map(({ code }) => code);
  if (question.kind !== 'many-of')
    return fc.constantFrom('no', ...codes).filter((one) => codes.includes(one));
  const ticks = codes.filter((code) => code !== question.alone.code);
  return fc.oneof(fc.constant([question.alone.code]), fc.subarray(ticks, { minLength: 1 }));
};
/** Any part of the check, answered in any way. */
const someAnswers: fc.Arbitrary<CheckAnswers> = fc
  .subarray([...checkQuestions])
  .chain((asked) => fc.tuple(...asked.map((one) => value(one).map((given) => [one.id, given] as const))))
  .map((pairs) => Object.fromEntries(pairs));
const say = (flag: string, answers: CheckAnswers, answer: 'yes' | 'unsure' | 'no'): CheckAnswers => ({
  ...answers,
  [flag]: answer,
});
const someFlag = fc.constantFrom(...redFlags.map(({ id }) => id));

describe('the whole judgement', () => {
  test('gives a result with reasons, a next step and a safety net for any part of the answers', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const { urgency, because, patterns, next, safetyNet } = judgeCheck(answers);
        expect(checkRank(urgency)).toBeGreaterThanOrEqual(0);
        expect(because.length).toBeGreaterThan(0);
        expect(new Set(patterns.map(({ id }) => id)).size).toBe(15);
        for (const pattern of patterns) {
          expect(pattern.because.length).toBeGreaterThan(0);
          expect(pattern.wouldChange.length).toBeLessThanOrEqual(2);
        }
        expect(next.text).toMatch(/\w/);
        expect(safetyNet.length).toBeGreaterThanOrEqual(3);
      }),
    );
  });

  test('one danger sign more never lowers the urgency', () => {
    fc.assert(
      fc.property(someAnswers, someFlag, (answers, flag) => {
        expect(rankOf(say(flag, answers, 'yes'))).toBeGreaterThanOrEqual(rankOf(answers));
      }),
      { numRuns: 400 },
    );
  });

  test('not sure of a danger sign never ranks below no', () => {
    fc.assert(
      fc.property(someAnswers, someFlag, (answers, flag) => {
        expect(rankOf(say(flag, answers, 'unsure'))).toBeGreaterThanOrEqual(rankOf(say(flag, answers, 'no')));
      }),
      { numRuns: 400 },
    );
  });

  test('one more tick in a list of danger signs never lowers it, nor does not sure instead of none', () => {
    const tick = fc.constantFrom(
      ...[...dangerLists].flatMap(([list, flags]) => flags.map((flag) => ({ list, flag }))),
    );
    fc.assert(
      fc.property(someAnswers, tick, (answers, { list, flag }) => {
        const none = { ...answers, [list]: ['none'] };
        expect(rankOf({ ...answers, [list]: [flag] })).toBeGreaterThanOrEqual(rankOf(none));
        expect(rankOf({ ...answers, [list]: ['unsure'] })).toBeGreaterThanOrEqual(rankOf(none));
      }),
      { numRuns: 200 },
    );
  });

  test('the order of the answers changes nothing', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const turned = Object.fromEntries(Object.entries(answers).reverse());
        expect(judgeCheck(turned)).toEqual(judgeCheck(answers));
      }),
    );
  });

  test('a person with an open danger question is never told to manage alone', () => {
    fc.assert(
      fc.property(fc.subarray(Object.keys(calmAnswers)), (kept) => {
        const { urgency, missing } = judgeCheck(
          Object.fromEntries(Object.entries(calmAnswers).filter(([id]) => kept.includes(id))),
        );
        if (missing.length > 0) expect(urgency).toBe('too-little-known');
      }),
    );
  });
});

describe('plain new back pain', () => {
  test('is for managing oneself, and sounds like muscles and joints without one that stands out', () => {
    const { urgency, next, patterns, foremost, missing } = judged({});
    expect(urgency).toBe('self-manage');
    expect(next.door).toBe('self-manage');
    expect(missing).toEqual([]);
    expect(patterns[0]).toMatchObject({ id: 'trunk-muscle', fit: 'fits-well' });
    expect(foremost).toBeUndefined();
  });

  test('is too little known without an age or a length, and with no answers at all', () => {
    for (const id of ['age', 'duration']) {
      const { [id]: _, ...rest } = calmAnswers;
      const { urgency, missing, next } = judgeCheck(rest);
      expect(urgency).toBe('too-little-known');
      expect(missing).toEqual([id]);
      expect(next.text).toContain(`"${checkQuestionById(id)?.question}". Until then`);
    }
    expect(judgeCheck({})).toMatchObject({ urgency: 'too-little-known', next: { door: 'answer-first' } });
  });

  test('is routine by a rule about the pain, and within days or sooner by a danger sign', () => {
    expect(judged({ duration: '6-to-12-weeks', course: 'same' }).urgency).toBe('routine');
    expect(judged({ 'this-pain': ['weight-loss'] }).urgency).toBe('within-days');
    expect(judged({ fever: 'yes' }).urgency).toBe('same-day');
    expect(judged({ 'saddle-numb': 'unsure' }).urgency).toBe('emergency');
  });

  test('over 70 counts as thin bones, in the urgency and in the pattern', () => {
    const { urgency, patterns } = judged({ age: 71, 'small-injury': 'yes', 'thin-bones': 'no' });
    expect(urgency).toBe('within-days');
    expect(patterns.find(({ id }) => id === 'fracture')?.fit).toBe('fits-partly');
  });
});

describe('the next step', () => {
  test('is an ambulance for an artery, the emergency department for nerves, with what to ask for', () => {
    expect(judged({ 'tearing-or-faint': 'yes' }).next).toMatchObject({
      door: 'ambulance',
      ask: ['Please check my aorta.'],
    });
    expect(judged({ 'pee-hard': 'yes' }).next).toMatchObject({
      door: 'emergency-department',
      ask: ['Please check me for cauda equina syndrome.'],
    });
    expect(judged({ 'one-leg-weak': 'yes', 'leg-weaker-fast': 'no' }).next.door).toBe('call-today');
    expect(judged({ 'this-pain': ['weight-loss'] }).next.door).toBe('visit-within-days');
    expect(judged({ background: ['pregnant'] }).next).toMatchObject({
      door: 'visit-in-weeks',
      ask: ['What eases this safely in pregnancy?'],
    });
  });

  test('comes with signs to go for, but for those that were said already', () => {
    const numb = 'A numb or odd patch between the legs.';
    expect(judged({}).safetyNet[0]).toMatch(/emergency department at once if one of the signs below begins/);
    expect(judged({}).safetyNet).toContain(numb);
    expect(judged({ 'saddle-numb': 'yes' }).safetyNet).not.toContain(numb);
    expect(judged({ 'leg-pain': 'one-leg' }).safetyNet.at(-2)).toContain('two to three days');
  });
});
