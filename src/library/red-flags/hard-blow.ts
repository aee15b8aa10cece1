import type { RedFlag } from './red-flag.ts';

export const hardBlow: RedFlag = {
  id: 'hard-blow',
  target: 'fracture',
  question: 'Did this follow a crash, a high fall or a heavy blow?',
  detail:
    'A high fall is one from more than your own height. In the past weeks, and nobody has checked it yet.',
  briefly: 'A crash, a high fall or a heavy blow',
  howToTell:
    'A stumble on the level, a lift or a twist counts as No. If a doctor has checked the injury since, choose No.',
  why: 'A strong force can break a bone in the spine. It should be checked before you move much.',
  youSaid: 'this followed a crash, a high fall or a heavy blow',
  said: 'this followed a crash, a high fall or a heavy blow',
  short: true,
  evidence: ['downie-2013-red-flags'],
};
