import { type Finding, optionsOf, type Question, redFlags } from '#library';
import { codesOf } from './asked.ts';
import type { CheckAnswers, CheckValue } from './check-answers.ts';
import { findingState } from './finding-state.ts';
import { checkQuestionById, dangerLists } from './full-check.ts';

/** Why an answer cannot be used. */
export interface AnswerProblem {
  /** The id of the question. */
  readonly item: string;
  readonly message: string;
  /** The question whose answer it does not go with. */
  readonly against?: string;
}

const listed: ReadonlySet<string> = new Set([...dangerLists.values()].flat());
const noLegPain: Finding = { question: 'leg-pain', is: ['none'] };
const male: Finding = { question: 'sex', is: ['male'] };

/** Answers that cannot both be true. A danger sign is never among them: it counts, whatever else was said. */
const contradictions: readonly { readonly when: Finding; readonly problem: AnswerProblem }[] = [
  {
    when: { all: [noLegPain, { question: 'below-knee', is: ['yes'] }] },
    problem: { item: 'below-knee', message: 'is "yes", but "leg-pain" is "none"', against: 'leg-pain' },
  },
  {
    when: { all: [noLegPain, { question: 'leg-worse', is: ['yes'] }] },
    problem: { item: 'leg-worse', message: 'is "yes", but "leg-pain" is "none"', against: 'leg-pain' },
  },
  {
    when: {
      all: [noLegPain, { question: 'leg-walking', is: ['eases-sitting', 'eases-stopping', 'stays'] }],
    },
    problem: {
      item: 'leg-walking',
      message: 'says that the legs hurt, but "leg-pain" is "none"',
      against: 'leg-pain',
    },
  },
  {
    when: { all: [noLegPain, { question: 'worse-with', is: ['cough-in-leg'] }] },
    problem: {
      item: 'worse-with',
      message: 'has "cough-in-leg", but "leg-pain" is "none"',
      against: 'leg-pain',
    },
  },
  {
    when: { all: [male, { question: 'background', is: ['pregnant', 'recent-birth'] }] },
    problem: {
      item: 'background',
      message: 'has "pregnant" or "recent-birth", but "sex" is "male"',
      against: 'sex',
    },
  },
];

/** Everything that is wrong with a set of answers; empty when they can be judged. */
export function refuseAnswers(answers: CheckAnswers): readonly AnswerProblem[] {
  const single = Object.entries(answers).flatMap(([id, value]) => problemsOf(id, value));
  if (single.length > 0) return single;
  const pairs = contradictions.flatMap(({ when, problem }) =>
    findingState(when, answers) === 'yes' ? [problem] : [],
  );
  const { age, 'age-at-onset': onset } = answers;
  const late = typeof age === 'number' && typeof onset === 'number' && onset > age;
  return late
    ? [...pairs, { item: 'age-at-onset', message: `is ${onset}, but "age" is ${age}`, against: 'age' }]
    : pairs;
}

function problemsOf(item: string, value: CheckValue): readonly AnswerProblem[] {
  const question = checkQuestionById(item) ?? (listed.has(item) ? listedSign(item) : undefined);
  if (!question) return [{ item, message: 'is no question of the check' }];
  const message = problemOf(question, value);
  return message ? [{ item, message }] : [];
}

function listedSign(id: string): Question | undefined {
  const flag = redFlags.find((one) => one.id === id);
  return flag && { kind: 'yes-no', id, question: flag.question };
}

function problemOf(question: Question, value: CheckValue): string | undefined {
  if (question.kind === 'whole-number') {
    const fits = typeof value === 'number' && Number.isInteger(value);
    if (!fits) return `needs a whole number, not ${JSON.stringify(value)}`;
    const inside = value >= question.min && value <= question.max;
    return inside ? undefined : `is ${value}; it can be ${question.min} to ${question.max}`;
  }
  const many = question.kind === 'many-of';
  if (many !== Array.isArray(value) || typeof value === 'number')
    return many ? 'needs a list of codes' : `needs one code, not ${JSON.stringify(value)}`;
  const codes = codesOf(value);
  if (codes.length === 0) return 'has no answer in it';
  const known = optionsOf(question).map(({ code }) => code);
  const strange = codes.find((code) => !known.includes(code));
  if (strange !== undefined) return `cannot be "${strange}"; it can be ${known.join(', ')}`;
  if (!many || !codes.includes(question.alone.code)) return undefined;
  const others = codes.filter((code) => code !== question.alone.code);
  return others.length > 0
    ? `has "${question.alone.code}" together with "${others.join('", "')}"`
    : undefined;
}
