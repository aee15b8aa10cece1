import { describe, expect, test } from 'vitest';
import { redFlags } from '../red-flags/red-flags.ts';
import { optionsOf } from './question.ts';
import { patternQuestions, questionById, questionSections } from './questions.ts';

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;

describe('the questions about the pain', () => {
  test('each has an id of its own, also beside the danger questions', () => {
    const ids = [...patternQuestions.map(({ id }) => id), ...questionSections.map(({ id }) => id)];
    const all = [...ids, ...redFlags.map(({ id }) => id)];
    expect(new Set(all).size).toBe(all.length);
    for (const id of ids) expect(id).toMatch(kebab);
  });

  test('every choice has codes of its own and can be answered with not sure', () => {
    for (const question of patternQuestions) {
      if (question.kind === 'whole-number') continue;
      const codes = optionsOf(question).map(({ code }) => code);
      expect(new Set(codes).size, question.id).toBe(codes.length);
      expect(codes.at(-1), question.id).toBe('unsure');
      for (const code of codes) expect(code).toMatch(kebab);
    }
  });

  test('a question that is asked only sometimes depends on an answer that an earlier one can give', () => {
    patternQuestions.forEach(({ id, askedWhen }, place) => {
      for (const condition of askedWhen?.of ?? []) {
        const before = questionById(condition.question);
        expect(before && patternQuestions.indexOf(before), id).toBeLessThan(place);
        if (!before || !('code' in condition)) expect(before?.kind, id).toBe('whole-number');
        else if (before.kind !== 'whole-number')
          expect(optionsOf(before).map(({ code }) => code)).toContain(condition.code);
        else throw new Error(`${id} waits for a code of the number ${before.id}`);
      }
    });
  });

  test('an unknown id is no question', () => {
    expect(questionById('headache')).toBeUndefined();
  });

  test('each is one question in short sentences', () => {
    for (const { question, detail } of patternQuestions) {
      expect(question).toMatch(/^[^?]+\?$/);
      for (const sentence of [question, ...(detail ?? '').split(/(?<=[.?])\s+/)])
        expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(26);
    }
  });
});
