import type { RedFlag } from './red-flag.ts';

export const infectionProne: RedFlag = {
  id: 'infection-prone',
  target: 'infection',
  question: 'Can your body fight infections less well than others?',
  detail: 'Diabetes, dialysis or a line in a vein, medicine that lowers immunity, or drugs you inject.',
  briefly: 'Diabetes, dialysis, a line in a vein, medicine that lowers immunity, or injected drugs',
  howToTell:
    'Medicine that lowers immunity: after a transplant, chemotherapy, steroid tablets, many medicines for rheumatism.',
  why: 'Most people with an infection of the spine have one of these.',
  youSaid: 'your body may fight infections less well',
  said: 'my body may fight infections less well',
  short: true,
  evidence: ['yusuf-2019-spinal-infection', 'shroyer-2020-spinal-infection'],
};
