import type { RedFlag } from './red-flag.ts';

export const smallInjury: RedFlag = {
  id: 'small-injury',
  target: 'fracture',
  question: 'Did a small fall, a lift or a cough set it off?',
  detail: 'Something that would not harm most people.',
  briefly: 'A small fall, lift or cough set it off',
  howToTell: 'If the pain began within a day of it, choose Yes.',
  why: 'It matters only together with thin bones. Then even a small thing can crack one.',
  youSaid: 'a small fall, a lift or a cough set it off',
  said: 'a small fall, a lift or a cough set it off',
  short: false,
  evidence: ['downie-2013-red-flags', 'henschke-2009-fracture'],
};
