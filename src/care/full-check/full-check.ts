import {
  type AskedWhen,
  type Condition,
  type ManyOf,
  type Question,
  type QuestionSection,
  questionSections,
  redFlagById,
} from '#library';
import { type FormStep, safetyForms } from '../safety/forms.ts';

/** Goes up with every change of a question's meaning. */
export const checkVersion = 'check-1';

/** Nobody is asked more than this. */
export const mostQuestions = 45;

const listTitles: Readonly<Record<string, string>> = {
  health: 'Which of these are true for you?',
  'this-pain': 'Which of these are true for this pain?',
};

/** The list of danger signs that a person was not sure of. */
export function notSureList(list: string): string {
  return `${list}-not-sure`;
}

/** The lists of the danger signs, by the id of their question. */
export const dangerLists: ReadonlyMap<string, readonly string[]> = new Map(
  safetyForms.full.flatMap((step) => (step.kind === 'one' ? [] : [[step.id, step.flags]])),
);

const listOf: ReadonlyMap<string, string> = new Map(
  [...dangerLists].flatMap(([list, flags]) => flags.map((flag) => [flag, list])),
);

function questionsOf(step: FormStep): readonly Question[] {
  if (step.kind === 'one') {
    const { id, question, detail } = redFlagById(step.flag);
    const askedWhen = step.onlyAfter && afterAny(step.onlyAfter);
    return [{ kind: 'yes-no', id, question, ...(detail && { detail }), ...(askedWhen && { askedWhen }) }];
  }
  const list: ManyOf = {
    kind: 'many-of',
    id: step.id,
    question: listTitles[step.id] ?? 'Which of these are true?',
    detail: 'Choose all that are.',
    options: step.flags.map((flag) => ({ code: flag, text: redFlagById(flag).briefly })),
    alone: { code: 'none', text: 'None of these' },
  };
  const unsure: ManyOf = {
    ...list,
    id: notSureList(step.id),
    question: 'Which of these are you not sure about?',
    askedWhen: { need: 'any', of: [{ question: step.id, code: 'unsure' }] },
  };
  return [list, unsure];
}

/** The form asks a closer look after yes or not sure; here as answers to the questions of the check. */
function afterAny(flags: readonly string[]): AskedWhen | undefined {
  const of = flags.flatMap<Condition>((flag) => {
    const list = listOf.get(flag);
    if (!list) {
      return [
        { question: flag, code: 'yes' },
        { question: flag, code: 'unsure' },
      ];
    }
    return [
      { question: list, code: flag },
      { question: notSureList(list), code: flag },
      { question: notSureList(list), code: 'unsure' },
    ];
  });
  const [first, ...others] = of;
  return first && { need: 'any', of: [first, ...others] };
}

/** The whole check in the order in which it is asked: the danger signs first, then what the pain is like. */
export const fullCheck: readonly QuestionSection[] = [
  { id: 'danger-signs', title: 'Is it safe?', questions: safetyForms.full.flatMap(questionsOf) },
  ...questionSections,
];

export const checkQuestions: readonly Question[] = fullCheck.flatMap(({ questions }) => questions);

const byId: ReadonlyMap<string, Question> = new Map(checkQuestions.map((one) => [one.id, one]));

/** A question of the check, by its id. */
export function checkQuestionById(id: string): Question | undefined {
  return byId.get(id);
}

/** The questions that ask for these danger signs, each once. */
export function questionsFor(flags: readonly string[]): readonly string[] {
  return [...new Set(flags.map((flag) => listOf.get(flag) ?? flag))];
}
