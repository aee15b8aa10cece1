import type { RedFlag } from './red-flag.ts';

export const cancerEver: RedFlag = {
  id: 'cancer-ever',
  target: 'malignancy',
  question: 'Have you ever had cancer?',
  detail: 'Even if it was treated years ago.',
  briefly: 'Cancer, ever, even if treated years ago',
  howToTell: 'Skin cancers that were simply cut out, other than melanoma, do not count.',
  why: 'Some cancers can return in the bones of the spine. It is seldom the cause, but a clinician should know.',
  youSaid: 'you have had cancer',
  said: 'I have had cancer',
  short: false,
  evidence: ['downie-2013-red-flags', 'deyo-1988-cancer'],
};
