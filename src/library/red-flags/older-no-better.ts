import type { RedFlag } from './red-flag.ts';

export const olderNoBetter: RedFlag = {
  id: 'older-no-better',
  target: 'malignancy',
  question: 'Are you 50 or older, and is it no better at all after four weeks?',
  detail: 'No good days in between.',
  briefly: '50 or older, and no better at all after four weeks',
  howToTell: 'If the pain comes and goes, or is a little better than at the start, it does not count.',
  why: 'Most back pain eases within a month. If it does not, simple tests can rule other things out.',
  youSaid: 'you are 50 or older and it is no better after four weeks',
  said: 'it is no better at all after four weeks',
  short: false,
  evidence: ['deyo-1988-cancer', 'nice-ng12-back-pain'],
};
