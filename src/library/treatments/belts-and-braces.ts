import type { Treatment } from './treatment.ts';

export const beltsAndBraces: Treatment = {
  id: 'belts-and-braces',
  name: 'Belts and braces',
  otherNames: ['Back support', 'Corset'],
  kind: 'device',
  whatItIs: 'A firm belt or corset holds the lower back.',
  whatIsKnown:
    'It has not been shown to ease back pain or to prevent it. After a spine fracture a clinician may choose one for a time.',
  watchFor: 'Worn all day for weeks, it can make you move less.',
  positions: [
    {
      guideline: 'british',
      says: 'against',
      words: 'Not advised for back pain and sciatica.',
      evidence: 'ng59-no-belts',
    },
    { guideline: 'world', says: 'against', words: 'Not part of routine care.', evidence: 'who-no-belts' },
  ],
  questions: ['If I use one, for what, and for how many days?'],
  evidence: ['ng59-no-belts', 'who-no-belts'],
};
