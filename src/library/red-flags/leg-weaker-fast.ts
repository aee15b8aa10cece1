import type { RedFlag } from './red-flag.ts';

export const legWeakerFast: RedFlag = {
  id: 'leg-weaker-fast',
  target: 'nerve-loss',
  question: 'Is that leg getting weaker from day to day?',
  detail: 'Compare today with yesterday, or with three days ago.',
  briefly: 'One leg gets weaker from day to day',
  howToTell: 'Can you still lift the foot as high as yesterday? Can you still stand on your toes as long?',
  why: 'Strength that falls fast needs a look at once. Strength that stays the same can wait until today or tomorrow.',
  youSaid: 'that leg gets weaker from day to day',
  said: 'that leg gets weaker from day to day',
  short: true,
  partOf: 'one-leg-weak',
  evidence: ['finucane-2020-red-flags'],
};
