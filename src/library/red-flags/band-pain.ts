import type { RedFlag } from './red-flag.ts';

export const bandPain: RedFlag = {
  id: 'band-pain',
  target: 'malignancy',
  question: 'Does the pain go round your ribs like a belt?',
  detail: 'A band round the chest or the upper belly, on one side or both.',
  briefly: 'Pain round the ribs like a belt',
  howToTell:
    'Follow the pain with a finger. If it runs from the back along the ribs to the front, it counts.',
  why: 'Something that presses on a nerve or on the cord at chest height can feel like this.',
  youSaid: 'the pain goes round your ribs like a belt',
  said: 'the pain goes round my ribs like a belt',
  short: false,
  evidence: ['finucane-2020-red-flags'],
};
