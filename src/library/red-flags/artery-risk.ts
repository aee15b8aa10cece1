import type { RedFlag } from './red-flag.ts';

export const arteryRisk: RedFlag = {
  id: 'artery-risk',
  target: 'artery',
  question: 'Is the pain new without a clear cause, and are you at risk of a widened artery?',
  detail: 'At risk: a man over 60 or a woman of 70 or more, who has smoked or has high blood pressure.',
  briefly:
    'New pain without a clear cause, in a man over 60 or a woman of 70 or more who smoked or has high blood pressure',
  howToTell:
    'A clear cause is for example a lift or a fall on the day it began. Pain like the one you have had for years does not count.',
  why: 'A widened artery is more common then, and can feel like back pain. A doctor can feel for it or scan it.',
  youSaid: 'the pain is new without a clear cause and you are at risk of a widened artery',
  said: 'the pain is new without a clear cause, and I am at risk of an aneurysm',
  short: false,
  evidence: ['nice-ng156-aneurysm'],
};
