import type { RedFlag } from './red-flag.ts';

export const accidents: RedFlag = {
  id: 'accidents',
  target: 'cauda-equina',
  question: 'Have you newly wet or soiled yourself?',
  detail: 'Without noticing, or without being able to hold on. In the past two weeks.',
  briefly: 'Wetting or soiling yourself',
  howToTell:
    'Damp or marked underwear that you did not expect counts. Leaking a drop when you cough, as you have for years, does not.',
  why: 'The same nerves keep the bladder and the bowel closed. A new accident can mean that they are pressed.',
  youSaid: 'you newly wet or soiled yourself',
  said: 'I newly wet or soiled myself',
  short: true,
  evidence: ['girft-cauda-equina', 'cauda-equina-sign-accuracy'],
};
