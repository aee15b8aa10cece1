import type { RedFlag } from './red-flag.ts';

export const bladesPain: RedFlag = {
  id: 'blades-pain',
  target: 'malignancy',
  question: 'Is the pain between your shoulder blades?',
  detail: 'Not in the low back or the neck.',
  briefly: 'Pain between the shoulder blades',
  howToTell: 'Put your hand where it hurts most.',
  why: 'Pain here is less often from muscles alone than pain in the low back.',
  youSaid: 'the pain is between your shoulder blades',
  said: 'the pain is between my shoulder blades',
  short: false,
  evidence: ['finucane-2020-red-flags'],
};
