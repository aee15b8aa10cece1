import type { RedFlag } from './red-flag.ts';

export const growingPain: RedFlag = {
  id: 'growing-pain',
  target: 'malignancy',
  question: 'Is the pain new, growing from week to week, or bad at night?',
  detail: 'Bad at night means that it wakes you and moving about does not help.',
  briefly: 'Pain that is new, grows from week to week, or is bad at night',
  howToTell: 'Compare this week with two weeks ago.',
  why: 'After a cancer, this kind of pain should be looked at within a day.',
  youSaid: 'the pain is new, growing, or bad at night',
  said: 'the pain is new, growing, or bad at night',
  short: false,
  evidence: ['nice-ng234-cord', 'downie-2013-red-flags'],
};
