import type { AskedWhen, Question } from './question.ts';

const withLegPain: AskedWhen = {
  need: 'any',
  of: [
    { question: 'leg-pain', code: 'one-leg' },
    { question: 'leg-pain', code: 'both-legs' },
    { question: 'leg-pain', code: 'unsure' },
  ],
};

export const theLegs: readonly Question[] = [
  {
    id: 'leg-pain',
    kind: 'one-of',
    question: 'Does pain go into a leg?',
    detail: 'Past the buttock, down the thigh or further.',
    options: [
      { code: 'none', text: 'No' },
      { code: 'one-leg', text: 'Yes, one leg' },
      { code: 'both-legs', text: 'Yes, both legs' },
    ],
  },
  {
    id: 'below-knee',
    kind: 'yes-no',
    question: 'Does the pain go below the knee?',
    askedWhen: withLegPain,
  },
  {
    id: 'leg-worse',
    kind: 'yes-no',
    question: 'Is the pain in the leg worse than the pain in the back?',
    askedWhen: withLegPain,
  },
  {
    id: 'leg-numb',
    kind: 'yes-no',
    question: 'Are there pins and needles, or a numb patch, in a leg or foot?',
  },
  {
    id: 'leg-walking',
    kind: 'one-of',
    question: 'What do your legs do when you walk or stand for a while?',
    options: [
      { code: 'fine', text: 'Nothing special, or walking helps' },
      { code: 'eases-sitting', text: 'They hurt or grow heavy; sitting or bending forward makes it go' },
      { code: 'eases-stopping', text: 'They hurt; standing still makes it go within minutes' },
      { code: 'stays', text: 'They hurt, and stopping or sitting does not help' },
    ],
    askedWhen: withLegPain,
  },
];
