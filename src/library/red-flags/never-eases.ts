import type { RedFlag } from './red-flag.ts';

export const neverEases: RedFlag = {
  id: 'never-eases',
  target: 'malignancy',
  question: 'Is there no position, rest or movement that eases it, even a little?',
  detail: 'By day and by night.',
  briefly: 'No position, rest or movement eases it, even a little',
  howToTell:
    'Try lying with your calves on a chair, lying on your side, and a short walk. If one of them helps a little, this does not count.',
  why: 'Pain from muscles and joints changes with position. Pain that never changes should be looked at.',
  youSaid: 'nothing eases the pain, even a little',
  said: 'no position, rest or movement eases the pain',
  short: false,
  evidence: ['deyo-1988-cancer'],
};
