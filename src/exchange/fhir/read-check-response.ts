import { type AnswerProblem, type CheckAnswers, checkQuestionById, fullCheck, refuseAnswers } from '#care';
import type { Question } from '#library';
import { refuseQuestionnaire } from './answered-questionnaire.ts';
import { answerSystem, codingShape } from './coding.ts';
import type {
  FhirQuestionnaireResponse,
  FhirResponseAnswer,
  FhirResponseItem,
} from './questionnaire-response.ts';

export type ReadCheckResponse =
  | { readonly kind: 'read'; readonly answers: CheckAnswers }
  | {
      readonly kind: 'refused';
      readonly problems: readonly [AnswerProblem, ...AnswerProblem[]];
      /** The answers with which nothing is wrong: they may still hold a danger sign. */
      readonly usable: CheckAnswers;
    };

type Value = CheckAnswers[string];
type ReadItem = { readonly item: string; readonly value: Value } | AnswerProblem;

const groups: ReadonlySet<string> = new Set(fullCheck.map(({ id }) => id));

/** Reads the answers of a QuestionnaireResponse to the full check, or says which item is wrong and why. */
export function readCheckResponse(response: FhirQuestionnaireResponse): ReadCheckResponse {
  const read = everyItem(response.item ?? []).flatMap(readItem);
  const given = read.flatMap((one) => ('value' in one ? [one] : []));
  const wrong = read.flatMap((one) => ('message' in one ? [one] : []));
  const twice = given.filter(({ item }, place) => given.findIndex((one) => one.item === item) < place);
  const answers = Object.fromEntries(given.map(({ item, value }) => [item, value]));
  const problems = [
    ...refuseQuestionnaire(response.questionnaire),
    ...wrong,
    ...twice.map(({ item }) => ({ item, message: 'stands there twice' })),
    ...refuseAnswers(answers),
  ];
  const [first, ...others] = problems;
  if (!first) return { kind: 'read', answers };
  const bad = new Set(problems.map(({ item }) => item));
  const usable = Object.fromEntries(Object.entries(answers).filter(([item]) => !bad.has(item)));
  return { kind: 'refused', problems: [first, ...others], usable };
}

function everyItem(items: readonly FhirResponseItem[]): readonly FhirResponseItem[] {
  return items.flatMap((item) => [
    item,
    ...everyItem(item.item ?? []),
    ...everyItem((item.answer ?? []).flatMap((answer) => answer.item ?? [])),
  ]);
}

function readItem({ linkId, answer = [] }: FhirResponseItem): readonly ReadItem[] {
  if (groups.has(linkId)) {
    return answer.length > 0 ? [{ item: linkId, message: 'is a group and takes no answer' }] : [];
  }
  const question = checkQuestionById(linkId);
  if (!question) return [{ item: linkId, message: 'is no question of the check' }];
  if (answer.length === 0) return [];
  const values = answer.map((one) => givenValue(question, one));
  const wrong = values.find((value) => typeof value === 'object');
  if (wrong) return [{ item: linkId, message: wrong.message }];
  const [value, ...more] = values.filter((one) => typeof one !== 'object');
  if (question.kind === 'many-of') {
    return [{ item: linkId, value: [value, ...more].filter((code) => typeof code === 'string') }];
  }
  if (more.length > 0 || value === undefined) {
    return [{ item: linkId, message: `takes one answer, not ${answer.length}` }];
  }
  return [{ item: linkId, value }];
}

function givenValue(
  question: Question,
  { item, ...answer }: FhirResponseAnswer,
): string | number | { readonly message: string } {
  const needed = question.kind === 'whole-number' ? 'valueInteger' : 'valueCoding';
  const given = Object.keys(answer).filter((key) => key.startsWith('value'));
  if (given.length !== 1 || given[0] !== needed) {
    return { message: `needs ${needed}, not ${given.join(' and ') || 'an answer without a value'}` };
  }
  const value = answer[needed];
  if (needed === 'valueInteger') {
    return typeof value === 'number' ? value : { message: `needs a number, not ${JSON.stringify(value)}` };
  }
  const coding = codingShape.safeParse(value);
  if (!coding.success) return { message: 'needs a coding with a code' };
  const { system, code } = coding.data;
  return system === undefined || system === answerSystem
    ? code
    : { message: `has the code system "${system}"; it must be "${answerSystem}"` };
}
