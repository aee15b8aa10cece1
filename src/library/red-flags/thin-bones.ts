import type { RedFlag } from './red-flag.ts';

export const thinBones: RedFlag = {
  id: 'thin-bones',
  target: 'fracture',
  question: 'Are your bones likely to be thin?',
  detail:
    'You are over 70, or took steroid tablets for three months or more. Or a doctor told you that they are (osteoporosis).',
  briefly: 'Bones that may be thin: over 70, osteoporosis, or 3 months or more of steroid tablets',
  howToTell: 'Steroid tablets are for example prednisolone or cortisone. Inhalers and creams do not count.',
  why: 'Thin bones can crack after a small fall, a lift or even a cough.',
  youSaid: 'your bones may be thin',
  said: 'my bones may be thin',
  short: false,
  evidence: ['downie-2013-red-flags', 'henschke-2009-fracture'],
};
