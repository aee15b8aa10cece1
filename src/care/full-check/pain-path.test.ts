import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { optionsOf, patternQuestions, type Question } from '#library';
import type { CheckAnswers, CheckValue } from './check-answers.ts';
import { openQuestion, painPath } from './pain-path.ts';

const ids = (path: readonly Question[]) => path.map(({ id }) => id);

describe('the path of questions about the pain', () => {
  test('leaves the legs and the long stiffness out until an answer leads there', () => {
    expect(ids(painPath({}, {}))).not.toContain('below-knee');
    expect(ids(painPath({ 'leg-pain': 'one-leg' }, {}))).toContain('below-knee');
    const long = painPath({ duration: 'over-12-weeks', 'age-at-onset': 30 }, {});
    expect(ids(long)).toContain('morning-stiffness');
  });

  test('asks no danger sign, and nothing that is known of the person', () => {
    const path = ids(painPath({}, { age: 52, sex: 'female' }));
    expect(path).not.toContain('pee-hard');
    expect(path).not.toContain('health');
    expect(path[0]).toBe('duration');
  });

  test('goes through every question that is asked and then ends, whatever is answered', () => {
    const choices = fc.infiniteStream(fc.nat());
    fc.assert(
      fc.property(choices, (stream) => {
        let answers: CheckAnswers = {};
        for (let asked = 0; asked < 22; asked += 1) {
          const open = openQuestion(painPath(answers, {}), answers);
          if (!open) return true;
          answers = { ...answers, [open.id]: someAnswer(open, stream.next().value ?? 0) };
        }
        return false;
      }),
    );
  });
});

describe('the open question', () => {
  const path = painPath({}, {});

  test('is the first without an answer', () => {
    expect(openQuestion(path, { age: 40 })?.id).toBe('sex');
    expect(openQuestion(path, { age: 40, duration: 'under-2-weeks' })?.id).toBe('sex');
  });

  test('is not a number that was passed over, now or before a reload', () => {
    expect(openQuestion(path, {})?.id).toBe('age');
    expect(openQuestion(path, {}, ['age'])?.id).toBe('sex');
    expect(openQuestion(path, { sex: 'male' })?.id).toBe('duration');
  });
});

function someAnswer(question: Question, choice: number): CheckValue {
  if (question.kind === 'whole-number') return question.min + (choice % (question.max - question.min));
  const options = optionsOf(question);
  const code = options[choice % options.length]?.code ?? 'unsure';
  return question.kind === 'many-of' ? [code] : code;
}

test('no path is longer than the questions there are', () => {
  expect(patternQuestions.length).toBeLessThanOrEqual(22);
});
