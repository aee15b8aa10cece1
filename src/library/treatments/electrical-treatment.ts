import type { Treatment } from './treatment.ts';

export const electricalTreatment: Treatment = {
  id: 'electrical-treatment',
  name: 'Electrical and ultrasound treatment',
  otherNames: ['TENS', 'Ultrasound', 'Interferential'],
  kind: 'device',
  whatItIs: 'Pads or a probe send mild current or sound waves into the skin of the back.',
  whatIsKnown: 'It has not been shown to help back pain more than a sham device.',
  watchFor: 'Not with a pacemaker, in pregnancy over the belly or back, or on numb skin.',
  positions: [
    { guideline: 'british', says: 'against', words: 'Not advised.', evidence: 'ng59-no-electrical' },
    {
      guideline: 'world',
      says: 'against',
      words: 'Not part of routine care.',
      evidence: 'who-no-electrical',
    },
  ],
  questions: ['What would we do with the same time if we left it out?'],
  evidence: ['ng59-no-electrical', 'who-no-electrical'],
};
