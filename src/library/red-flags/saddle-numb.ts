import type { RedFlag } from './red-flag.ts';

export const saddleNumb: RedFlag = {
  id: 'saddle-numb',
  target: 'cauda-equina',
  question: 'When you wipe or wash between your legs, is any patch numb?',
  detail: 'Numb, or different from before. A small patch counts.',
  briefly: 'A numb or odd patch between the legs',
  howToTell:
    'Touch the skin around the back passage, the genitals and the inner thighs with a dry tissue. Compare left with right. It should feel the same as on your arm.',
  why: 'The nerves to this skin also run the bladder and bowel. If they are pressed, it is rare, but hours matter. So we ask everybody, every time.',
  youSaid: 'a patch between your legs is numb or feels different',
  said: 'a patch between my legs is numb or feels different',
  short: true,
  evidence: ['girft-cauda-equina', 'cauda-equina-sign-accuracy'],
};
