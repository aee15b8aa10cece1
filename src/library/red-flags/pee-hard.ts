import type { RedFlag } from './red-flag.ts';

export const peeHard: RedFlag = {
  id: 'pee-hard',
  target: 'cauda-equina',
  question: 'In the past two weeks, has it become hard to start peeing?',
  detail: 'Or can you no longer feel yourself pee. New, or worse than before.',
  briefly: 'Hard to start peeing, or you no longer feel it',
  howToTell:
    'Next time you go, notice three things. Does it start when you want? Do you feel it flow? Do you feel empty afterwards? If any of these changed, choose Yes.',
  why: 'The nerves to the bladder leave the spine at its lowest part. If they are pressed, it is rare, but hours matter. So we ask everybody, every time.',
  youSaid: 'it has become hard to pee, or hard to feel yourself pee',
  said: 'it has become hard to pee, or hard to feel it',
  short: true,
  evidence: ['girft-cauda-equina', 'cauda-equina-sign-accuracy'],
};
