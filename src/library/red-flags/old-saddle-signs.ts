import type { RedFlag } from './red-flag.ts';

export const oldSaddleSigns: RedFlag = {
  id: 'old-saddle-signs',
  target: 'cauda-equina',
  question: 'Have you long had numbness between the legs, or trouble with bladder or bowel?',
  detail: 'For longer than two weeks, unchanged, and nobody has checked it together with your back.',
  briefly:
    'For longer than two weeks, unchanged and unchecked: numb between the legs, or bladder or bowel trouble',
  howToTell: 'If a clinician knows of it and of your back, it does not count.',
  why: 'Even when it is old and steady, somebody should examine it once.',
  youSaid: 'you have long had numbness between the legs, or bladder or bowel trouble',
  said: 'for more than two weeks I have had numbness between the legs, or bladder or bowel trouble',
  short: false,
  evidence: ['girft-cauda-equina', 'safe-side'],
};
