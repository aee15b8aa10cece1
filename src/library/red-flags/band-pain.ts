import type { RedFlag } from './red-flag.ts';

export const bandPain: RedFlag = {
  id: 'band-pain',
  target: 'malignancy',
  question: 'Is the pain between your shoulder blades, or round your ribs like a belt?',
  detail: 'Not in the low back or the neck.',
  briefly: 'Pain between the shoulder blades, or round the ribs like a belt',
  howToTell: 'Put your hand where it hurts most.',
  why: 'Pain here is less often from muscles alone than pain in the low back.',
  youSaid: 'the pain is between your shoulder blades or round your ribs',
  said: 'the pain is between my shoulder blades or round my ribs like a belt',
  short: false,
  evidence: ['finucane-2020-red-flags'],
};
