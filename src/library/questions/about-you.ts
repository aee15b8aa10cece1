import type { Question } from './question.ts';

export const aboutYou: readonly Question[] = [
  {
    id: 'age',
    kind: 'whole-number',
    question: 'How old are you?',
    detail: 'In whole years.',
    min: 1,
    max: 120,
  },
  {
    id: 'sex',
    kind: 'one-of',
    question: 'Which sex were you given at birth?',
    detail: 'Some risks differ.',
    options: [
      { code: 'female', text: 'Female' },
      { code: 'male', text: 'Male' },
      { code: 'other', text: 'Another, or I would rather not say' },
    ],
  },
  {
    id: 'duration',
    kind: 'one-of',
    question: 'How long has this pain lasted?',
    detail: 'Count from when it came this time. Pain that goes away for a month or more starts anew.',
    options: [
      { code: 'under-2-weeks', text: 'Less than 2 weeks' },
      { code: '2-to-6-weeks', text: '2 to 6 weeks' },
      { code: '6-to-12-weeks', text: '6 to 12 weeks' },
      { code: 'over-12-weeks', text: 'More than 12 weeks' },
    ],
  },
  {
    id: 'age-at-onset',
    kind: 'whole-number',
    question: 'How old were you when this long pain first began?',
    detail: 'In whole years. A guess is fine.',
    min: 1,
    max: 120,
    askedWhen: { need: 'any', of: [{ question: 'duration', code: 'over-12-weeks' }] },
  },
  {
    id: 'course',
    kind: 'one-of',
    question: 'How has it changed over the past weeks?',
    options: [
      { code: 'better', text: 'It is getting better' },
      { code: 'comes-and-goes', text: 'It comes and goes, with good days' },
      { code: 'same', text: 'It stays the same' },
      { code: 'worse', text: 'It is getting worse' },
    ],
    askedWhen: {
      need: 'any',
      of: [
        { question: 'duration', code: '2-to-6-weeks' },
        { question: 'duration', code: '6-to-12-weeks' },
        { question: 'duration', code: 'over-12-weeks' },
        { question: 'duration', code: 'unsure' },
      ],
    },
  },
  {
    id: 'limits',
    kind: 'one-of',
    question: 'How much does it keep you from your usual day?',
    detail: 'Work, home, sleep, getting about.',
    options: [
      { code: 'little', text: 'A little or not at all' },
      { code: 'some', text: 'Some things I leave out' },
      { code: 'most', text: 'Most things, or I cannot work' },
    ],
  },
  {
    id: 'background',
    kind: 'many-of',
    question: 'Which of these fit you?',
    detail: 'Choose all that do.',
    options: [
      { code: 'pregnant', text: 'I am pregnant' },
      { code: 'recent-birth', text: 'I gave birth within the past year' },
      { code: 'curve', text: 'I have a sideways curve of the spine, or a hump on one side when I bend' },
      { code: 'curve-changing', text: 'That curve is new, or it grows' },
      { code: 'earlier-episodes', text: 'I have had back pain like this before, and it went away' },
      { code: 'long-sitting', text: 'I sit or stand still for most of the day' },
      { code: 'less-active', text: 'I have moved less than usual in the past months' },
    ],
    alone: { code: 'none', text: 'None of these' },
  },
];
