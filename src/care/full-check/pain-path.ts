import { type Question, questionById } from '#library';
import { askedQuestions } from './asked.ts';
import type { CheckAnswers } from './check-answers.ts';

/** The questions about the pain that these answers lead to, in order; what is known already is not asked. */
export function painPath(answers: CheckAnswers, known: CheckAnswers): readonly Question[] {
  return askedQuestions({ ...answers, ...known }).filter(
    ({ id }) => questionById(id) !== undefined && known[id] === undefined,
  );
}

/** The first question without an answer. A number may be passed over; once a later question is answered it was. */
export function openQuestion(
  path: readonly Question[],
  answers: CheckAnswers,
  passed: readonly string[] = [],
): Question | undefined {
  const lastAnswered = path.findLastIndex(({ id }) => answers[id] !== undefined);
  return path.find(({ id, kind }, place) => {
    if (answers[id] !== undefined) return false;
    return kind !== 'whole-number' || (!passed.includes(id) && place > lastAnswered);
  });
}
