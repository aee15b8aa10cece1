import type { RedFlag } from './red-flag.ts';

export const pregnancySigns: RedFlag = {
  id: 'pregnancy-signs',
  target: 'pregnancy',
  question: 'Are you pregnant, with bleeding, fluid or regular tightening?',
  detail: 'One of the three is enough.',
  briefly: 'Pregnant, with bleeding or fluid, or with regular tightening',
  howToTell: 'Time the tightening. If it comes again and again, it counts.',
  why: 'Back pain in pregnancy is common. With these signs your midwife or doctor should know today.',
  youSaid: 'you are pregnant, with bleeding, fluid or tightening',
  said: 'I am pregnant, with bleeding, fluid or regular tightening',
  short: false,
  evidence: ['finucane-2020-red-flags'],
};
