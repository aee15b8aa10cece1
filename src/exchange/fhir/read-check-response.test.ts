import { describe, expect, test } from 'vitest';
import { calmAnswers, fullCheck } from '#care';
import { answerSystem } from './coding.ts';
import { questionnaireResponseShape } from './questionnaire-response.ts';
import { readCheckResponse } from './read-check-response.ts';

const coded = (code: string) => ({ valueCoding: { system: answerSystem, code } });
const answersTo = (value: unknown) =>
  (Array.isArray(value) ? value : [value]).map((one) =>
    typeof one === 'number' ? { valueInteger: one } : coded(String(one)),
  );
const item = (linkId: string, ...values: readonly unknown[]) => ({
  linkId,
  answer: values.flatMap(answersTo),
});
const response = (...items: readonly unknown[]) =>
  questionnaireResponseShape.parse({
    resourceType: 'QuestionnaireResponse',
    status: 'completed',
    item: items,
  });
const problems = (...items: readonly unknown[]) => {
  const read = readCheckResponse(response(...items));
  return read.kind === 'refused' ? read.problems : [];
};

describe('a response that can be read', () => {
  test('gives back every answer, in groups or without', () => {
    const flat = Object.entries(calmAnswers).map(([id, value]) => item(id, ...[value].flat()));
    expect(readCheckResponse(response(...flat))).toEqual({ kind: 'read', answers: calmAnswers });
    const grouped = fullCheck.map(({ id, questions }) => ({
      linkId: id,
      item: flat.filter(({ linkId }) => questions.some((one) => one.id === linkId)),
    }));
    expect(readCheckResponse(response(...grouped))).toEqual({ kind: 'read', answers: calmAnswers });
  });

  test('takes an item without an answer, and no item at all, as unknown', () => {
    expect(readCheckResponse(response({ linkId: 'age' }))).toEqual({ kind: 'read', answers: {} });
    expect(readCheckResponse(response())).toEqual({ kind: 'read', answers: {} });
  });

  test('takes a code without its system', () => {
    const bare = { linkId: 'leg-numb', answer: [{ valueCoding: { code: 'no' } }] };
    expect(readCheckResponse(response(bare))).toEqual({ kind: 'read', answers: { 'leg-numb': 'no' } });
  });

  test('finds items under an answer', () => {
    const nested = {
      linkId: 'leg-pain',
      answer: [{ ...coded('one-leg'), item: [item('below-knee', 'yes')] }],
    };
    expect(readCheckResponse(response(nested))).toMatchObject({
      answers: { 'leg-pain': 'one-leg', 'below-knee': 'yes' },
    });
  });
});

describe('a response that is refused', () => {
  test.each<[string, unknown]>([
    ['headache', item('headache', 'yes')],
    ['age', { linkId: 'age', answer: [{ valueString: '40' }] }],
    ['age', { linkId: 'age', answer: [{ valueInteger: '40' }] }],
    ['age', item('age', 0)],
    ['age', item('age', 130)],
    ['age', item('age', 40, 41)],
    ['saddle-numb', { linkId: 'saddle-numb', answer: [{ valueBoolean: true }] }],
    ['saddle-numb', { linkId: 'saddle-numb', answer: [{}] }],
    ['saddle-numb', item('saddle-numb', 'perhaps')],
    ['saddle-numb', item('saddle-numb', 'yes', 'no')],
    ['leg-numb', { linkId: 'leg-numb', answer: [{ valueCoding: { system: 'urn:other', code: 'no' } }] }],
    ['leg-numb', { linkId: 'leg-numb', answer: [{ valueCoding: {} }] }],
    ['danger-signs', { linkId: 'danger-signs', answer: [coded('yes')] }],
    ['where', item('where', 'low-side', 'moon')],
  ])('names %s', (linkId, wrong) => {
    expect(problems(wrong).map((one) => one.item)).toEqual([linkId]);
  });

  test('names an item that stands twice, and answers that cannot both be true', () => {
    expect(problems(item('age', 40), item('age', 40)).map((one) => one.message)).toEqual([
      'stands there twice',
    ]);
    expect(problems(item('leg-pain', 'none'), item('below-knee', 'yes'))).toEqual([
      { item: 'below-knee', message: 'is "yes", but "leg-pain" is "none"', against: 'leg-pain' },
    ]);
  });

  test('keeps the answers with which nothing is wrong', () => {
    const read = readCheckResponse(response(item('saddle-numb', 'yes'), item('age', 130)));
    expect(read).toMatchObject({ kind: 'refused', usable: { 'saddle-numb': 'yes' } });
  });

  test('is any other resource', () => {
    expect(questionnaireResponseShape.safeParse({ resourceType: 'Patient' }).success).toBe(false);
  });
});
