import type { RedFlag } from './red-flag.ts';

export const weightLoss: RedFlag = {
  id: 'weight-loss',
  target: 'malignancy',
  question: 'Have you lost more than 5 kg in six months without meaning to?',
  detail: 'About 11 pounds. Clothes that have become loose count.',
  briefly: 'Lost more than 5 kg in six months without meaning to',
  howToTell: 'Compare the holes in your belt, or an old photo.',
  why: 'Losing weight without trying should always be looked into, with or without a sore back.',
  youSaid: 'you lost more than 5 kg without meaning to',
  said: 'I lost more than 5 kg in six months without meaning to',
  short: false,
  evidence: ['deyo-1988-cancer', 'nice-ng12-back-pain'],
};
