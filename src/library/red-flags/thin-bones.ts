import type { RedFlag } from './red-flag.ts';

export const thinBones: RedFlag = {
  id: 'thin-bones',
  target: 'fracture',
  question: 'Are your bones likely to be thin?',
  detail:
    'You are over 70, a doctor told you so (osteoporosis), or you took steroid tablets for three months or more.',
  briefly: 'Thin bones: over 70, osteoporosis, or steroid tablets for 3 months',
  howToTell: 'Steroid tablets are for example prednisolone or cortisone. Inhalers and creams do not count.',
  why: 'Thin bones can crack after a small fall, a lift or even a cough.',
  youSaid: 'your bones may be thin',
  said: 'my bones may be thin',
  short: false,
  evidence: ['downie-2013-red-flags', 'henschke-2009-fracture'],
};
