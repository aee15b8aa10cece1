import type { Treatment } from './treatment.ts';

export const acupuncture: Treatment = {
  id: 'acupuncture',
  name: 'Acupuncture',
  otherNames: ['Dry needling'],
  kind: 'hands-on',
  whatItIs: 'Thin needles are put into the skin at certain points for some minutes.',
  whatIsKnown: 'Some people feel ease for a while. How much of that comes from the needles is not settled.',
  watchFor:
    'Ask first if you take a blood thinner, are pregnant, or catch infections easily. Needles must be new.',
  positions: [
    { guideline: 'british', says: 'against', words: 'Not advised.', evidence: 'ng59-no-acupuncture' },
    {
      guideline: 'american',
      says: 'for',
      words: 'One of the things to try, for new and lasting pain.',
      evidence: 'acp-lasting-pain',
    },
    { guideline: 'world', says: 'for', words: 'It may be part of care.', evidence: 'who-acupuncture' },
    {
      guideline: 'danish',
      says: 'against',
      words: 'Not advised in the first twelve weeks.',
      evidence: 'danish-no-acupuncture',
    },
  ],
  whereTheyDiffer:
    'They read the same kind of trials and weigh them in different ways. How far real needles beat sham needles is not settled.',
  questions: ['How would we know, after some goes, that it is not for me?'],
  evidence: ['ng59-no-acupuncture', 'acp-lasting-pain', 'who-acupuncture', 'danish-no-acupuncture'],
};
