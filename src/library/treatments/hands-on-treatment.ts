import type { Treatment } from './treatment.ts';

export const handsOnTreatment: Treatment = {
  id: 'hands-on-treatment',
  name: 'Hands-on treatment',
  otherNames: ['Manual therapy', 'Spinal manipulation', 'Mobilisation'],
  kind: 'hands-on',
  whatItIs:
    'A trained person moves or presses the joints of your back with their hands. It may be slow, or one quick push.',
  whatIsKnown:
    'It can give some ease for a while. Nothing is out of place, and nothing is put back. It works best beside exercise.',
  watchFor:
    'Ask first if your bones are thin, if you take a blood thinner, or if a leg is numb or weak. A sore back for a day or two is common.',
  positions: [
    {
      guideline: 'british',
      says: 'for-some',
      words: 'Only as part of a package with exercise.',
      evidence: 'ng59-hands-on',
    },
    {
      guideline: 'american',
      says: 'for',
      words: 'One of the first things to try, for new and lasting pain.',
      evidence: 'acp-short-pain',
    },
    { guideline: 'world', says: 'for', words: 'It may be part of care.', evidence: 'who-hands-on' },
    {
      guideline: 'danish',
      says: 'for',
      words: 'If you need treatment, it may help.',
      evidence: 'danish-hands-on',
    },
  ],
  questions: ['What do you expect it to do for me, and by when?', 'What can I do myself beside it?'],
  evidence: ['ng59-hands-on', 'acp-short-pain', 'who-hands-on', 'danish-hands-on'],
};
