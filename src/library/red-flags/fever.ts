import type { RedFlag } from './red-flag.ts';

export const fever: RedFlag = {
  id: 'fever',
  target: 'infection',
  question: 'Have you had a fever, shaking chills or drenching sweats?',
  detail: '38 °C or more, at any time since this pain began.',
  briefly: 'Fever of 38 °C or more, shaking chills or drenching sweats',
  howToTell:
    'Take your temperature now, and again this evening. No thermometer? Shivering that you cannot stop, or a soaked bed, counts as Yes.',
  why: 'Fever with back pain can come from an infection near the spine. Many such infections have no fever at first, so we ask more than this.',
  youSaid: 'you have had a fever, shaking chills or drenching sweats',
  said: 'I have had a fever, shaking chills or drenching sweats',
  short: true,
  evidence: ['yusuf-2019-spinal-infection', 'shroyer-2020-spinal-infection'],
};
