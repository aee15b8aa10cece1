import type { RedFlag } from './red-flag.ts';

export const infectionProne: RedFlag = {
  id: 'infection-prone',
  target: 'infection',
  question: 'Can your body fight infections less well than others?',
  detail:
    'You have diabetes, dialysis or a line in a vein. Or you take medicine that lowers immunity, or inject drugs.',
  briefly: 'Diabetes, dialysis, a line in a vein, medicine that lowers immunity, or injected drugs',
  howToTell:
    'Steroid tablets lower immunity. So does what is given for cancer (chemotherapy) or after a transplant. Many drugs for rheumatism do too.',
  why: 'Most people with an infection of the spine have one of these.',
  youSaid: 'your body may fight infections less well',
  said: 'my body may fight infections less well',
  short: true,
  evidence: ['yusuf-2019-spinal-infection', 'shroyer-2020-spinal-infection'],
};
