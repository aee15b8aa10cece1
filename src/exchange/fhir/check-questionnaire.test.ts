import { describe, expect, test } from 'vitest';
import { checkQuestions } from '#care';
import { redFlags } from '#library';
import { checkQuestionnaire } from './check-questionnaire.ts';
import { questionnaireShape } from './questionnaire.ts';

const questionnaire = checkQuestionnaire();
const items = questionnaire.item.flatMap(({ item }) => item);
const broken = (change: (copy: ReturnType<typeof checkQuestionnaire>) => unknown) =>
  questionnaireShape.safeParse(change(structuredClone(questionnaire))).success;

describe('the exported questionnaire', () => {
  test('has the shape of an R4 Questionnaire', () => {
    expect(questionnaireShape.parse(JSON.parse(JSON.stringify(questionnaire)))).toEqual(questionnaire);
  });

  test('holds every question of the check under its own id', () => {
    expect(items.map(({ linkId }) => linkId)).toEqual(checkQuestions.map(({ id }) => id));
  });

  test('asks for every danger sign, by itself or in a list', () => {
    const asked = new Set(
      items.flatMap((item) => [
        item.linkId,
        ...(item.type === 'choice' ? item.answerOption.map(({ valueCoding }) => valueCoding.code) : []),
      ]),
    );
    expect(redFlags.map(({ id }) => id).filter((id) => !asked.has(id))).toEqual([]);
  });

  test('says when a question is asked: the leg only with leg pain, stiffness only after long and young pain', () => {
    const leg = items.find(({ linkId }) => linkId === 'below-knee');
    expect(leg?.enableBehavior).toBe('any');
    expect(leg?.enableWhen?.map(({ answerCoding }) => answerCoding?.code)).toEqual([
      'one-leg',
      'both-legs',
      'unsure',
    ]);
    const stiff = items.find(({ linkId }) => linkId === 'morning-stiffness');
    expect(stiff).toMatchObject({
      enableBehavior: 'all',
      enableWhen: [{ question: 'duration' }, { question: 'age-at-onset', operator: '<', answerInteger: 45 }],
    });
  });

  test('is refused by the shape when a linkId stands twice, a condition waits for nothing, or parts are missing', () => {
    expect(broken((copy) => ({ ...copy, item: [...copy.item, copy.item[0]] }))).toBe(false);
    expect(broken((copy) => ({ ...copy, item: copy.item.slice(-1) }))).toBe(false);
    expect(broken((copy) => ({ ...copy, status: 'done' }))).toBe(false);
    expect(broken((copy) => ({ ...copy, questions: [] }))).toBe(false);
  });
});
