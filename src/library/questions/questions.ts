import { aboutYou } from './about-you.ts';
import type { Question } from './question.ts';
import { stiffness } from './stiffness.ts';
import { theLegs } from './the-legs.ts';
import { thePain } from './the-pain.ts';

/** A part of the full check, after the danger signs. */
export interface QuestionSection {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly Question[];
}

/** What the pain is like, in the order in which it is asked. The danger signs are a form of their own. */
export const questionSections: readonly QuestionSection[] = [
  { id: 'about-you', title: 'About you', questions: aboutYou },
  { id: 'the-pain', title: 'The pain', questions: thePain },
  { id: 'the-legs', title: 'The legs', questions: theLegs },
  { id: 'stiffness', title: 'Stiffness and inflammation', questions: stiffness },
];

export const patternQuestions: readonly Question[] = questionSections.flatMap(({ questions }) => questions);

const byId: ReadonlyMap<string, Question> = new Map(
  patternQuestions.map((question) => [question.id, question]),
);

export function questionById(id: string): Question | undefined {
  return byId.get(id);
}
