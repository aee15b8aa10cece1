import { checkVersion, fullCheck, mostQuestions } from '#care';
import { type Condition, type Option, optionsOf, type Question } from '#library';
import { answerSystem } from './coding.ts';
import type { FhirQuestion, FhirQuestionnaire } from './questionnaire.ts';

export const checkQuestionnaireUrl = 'urn:backstay:questionnaire:full-check';

/** The full check as an R4 Questionnaire. The linkIds are the ids of the questions and stay as they are. */
export function checkQuestionnaire(): FhirQuestionnaire {
  return {
    resourceType: 'Questionnaire',
    url: checkQuestionnaireUrl,
    version: checkVersion,
    name: 'BackstayFullCheck',
    title: 'Back pain: is it safe, and what is it like?',
    status: 'draft',
    experimental: true,
    subjectType: ['Patient'],
    description: `For adults with back pain. At most ${mostQuestions} questions are asked of anybody. An emergency sign needs no further answer.`,
    purpose: 'Education. No clinician has signed it off; it is no medical device and makes no diagnosis.',
    item: fullCheck.map(({ id, title, questions }) => ({
      linkId: id,
      text: title,
      type: 'group',
      item: questions.map(itemOf),
    })),
  };
}

function itemOf(question: Question): FhirQuestion {
  const { id, detail, askedWhen } = question;
  const asked = {
    linkId: id,
    text: [question.question, detail].filter(Boolean).join(' '),
    ...(askedWhen && { enableWhen: askedWhen.of.map(enableWhenOf), enableBehavior: askedWhen.need }),
    required: false,
  };
  if (question.kind === 'whole-number') {
    return { extension: limitsOf(question.min, question.max), ...asked, type: 'integer' };
  }
  return {
    ...asked,
    type: 'choice',
    repeats: question.kind === 'many-of',
    answerOption: optionsOf(question).map((option) => ({ valueCoding: codingOf(option) })),
  };
}

function codingOf({ code, text }: Option) {
  return { system: answerSystem, code, display: text };
}

function enableWhenOf(condition: Condition) {
  return 'under' in condition
    ? { question: condition.question, operator: '<' as const, answerInteger: condition.under }
    : {
        question: condition.question,
        operator: '=' as const,
        answerCoding: { system: answerSystem, code: condition.code },
      };
}

function limitsOf(min: number, max: number) {
  return [
    { url: 'http://hl7.org/fhir/StructureDefinition/minValue', valueInteger: min },
    { url: 'http://hl7.org/fhir/StructureDefinition/maxValue', valueInteger: max },
  ];
}
