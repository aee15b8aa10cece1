import type { RedFlag } from './red-flag.ts';

export const tbContact: RedFlag = {
  id: 'tb-contact',
  target: 'infection',
  question: 'Have you had tuberculosis, or lived with somebody who did?',
  detail: 'Or lived for long where it is common.',
  briefly: 'Tuberculosis, or lived with somebody who had it',
  howToTell: 'Think of years ago as well.',
  why: 'Tuberculosis can settle in the spine, even years later.',
  youSaid: 'you have had tuberculosis or lived with somebody who did',
  said: 'I have had tuberculosis or lived with somebody who did',
  short: false,
  evidence: ['yusuf-2019-spinal-infection'],
};
