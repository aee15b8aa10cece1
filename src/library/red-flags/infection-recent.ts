import type { RedFlag } from './red-flag.ts';

export const infectionRecent: RedFlag = {
  id: 'infection-recent',
  target: 'infection',
  question: 'In the last three months: a bad infection, or a needle or surgery at the spine?',
  detail:
    'An abscess, an infected wound, an infection of blood, teeth or kidneys, a spinal injection or an operation on the back.',
  briefly:
    'In the last 3 months: abscess, infected wound, blood, tooth or kidney infection, or a needle or surgery at the spine',
  howToTell: 'If you took antibiotics for it or were in hospital for it, it counts.',
  why: 'Germs can travel in the blood and settle in the spine.',
  youSaid: 'you had an infection, a needle or surgery at the spine in the last three months',
  said: 'I had an infection, a needle or surgery at the spine in the last three months',
  short: true,
  evidence: ['shroyer-2020-spinal-infection'],
};
