import type { RedFlag } from './red-flag.ts';

export const infectionRecent: RedFlag = {
  id: 'infection-recent',
  target: 'infection',
  question: 'In the last three months: a bad infection, or a needle or surgery at the spine?',
  detail:
    'An infected wound, tooth or kidney, a pocket of pus (abscess), or germs in the blood. Or an injection into the spine, or an operation on the back.',
  briefly:
    'In the last 3 months: an abscess, germs in a wound, tooth, kidney or the blood, or a needle or surgery at the spine',
  howToTell: 'If you took antibiotics for it or were in hospital for it, it counts.',
  why: 'Germs can travel in the blood and settle in the spine.',
  youSaid: 'you had an infection, a needle or surgery at the spine in the last three months',
  said: 'I had an infection, a needle or surgery at the spine in the last three months',
  short: true,
  evidence: ['shroyer-2020-spinal-infection'],
};
