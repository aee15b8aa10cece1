import type { RedFlag } from './red-flag.ts';

export const oneLegWeak: RedFlag = {
  id: 'one-leg-weak',
  target: 'nerve-loss',
  question: 'Has one leg or foot become weak?',
  detail: 'The foot drops, the knee gives way, or you cannot stand on your toes on that side.',
  briefly: 'One leg or foot has become weak',
  howToTell:
    'Hold on to something firm. Walk five steps on your heels, then on your toes. Compare left with right. Holding back because it hurts is not weakness.',
  why: 'A pressed nerve can take strength from the leg. Seen early, it comes back better.',
  youSaid: 'one leg or foot has become weak',
  said: 'one leg or foot has become weak',
  short: true,
  evidence: ['finucane-2020-red-flags'],
};
