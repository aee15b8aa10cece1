import type { AskedWhen, Condition, Question } from '#library';
import type { CheckAnswers, CheckValue } from './check-answers.ts';
import { checkQuestions } from './full-check.ts';

/** Every question that these answers make us ask, in order. An answer to a question that is not asked opens none. */
export function askedQuestions(answers: CheckAnswers): readonly Question[] {
  const asked = new Map<string, Question>();
  for (const question of checkQuestions) {
    const standing = (id: string) => (asked.has(id) ? answers[id] : undefined);
    if (isAsked(question.askedWhen, standing)) asked.set(question.id, question);
  }
  return [...asked.values()];
}

function isAsked(when: AskedWhen | undefined, answer: (id: string) => CheckValue | undefined): boolean {
  if (!when) return true;
  const isMet = (condition: Condition) => meets(answer(condition.question), condition);
  return when.need === 'any' ? when.of.some(isMet) : when.of.every(isMet);
}

function meets(value: CheckValue | undefined, condition: Condition): boolean {
  if ('under' in condition) return typeof value === 'number' && value < condition.under;
  return codesOf(value).includes(condition.code);
}

/** The codes of an answer; none for a number or no answer. */
export function codesOf(value: CheckValue | undefined): readonly string[] {
  if (value === undefined || typeof value === 'number') return [];
  return typeof value === 'string' ? [value] : value;
}
