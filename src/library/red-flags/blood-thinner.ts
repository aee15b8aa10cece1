import type { RedFlag } from './red-flag.ts';

export const bloodThinner: RedFlag = {
  id: 'blood-thinner',
  target: 'spinal-bleed',
  question: 'Do you take a blood thinner?',
  detail:
    'Such as warfarin, apixaban, rivaroxaban, edoxaban, dabigatran or heparin. If all you take is aspirin, it does not count.',
  briefly: 'You take a blood thinner',
  howToTell: 'Look at the boxes of your medicines. If one says anticoagulant, choose Yes.',
  why: 'With a blood thinner, a bleed near the spine is rare but can press on nerves.',
  youSaid: 'you take a blood thinner',
  said: 'I take a blood thinner',
  short: true,
  evidence: ['finucane-2020-red-flags'],
};
