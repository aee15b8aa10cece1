import type { Treatment } from './treatment.ts';

export const paracetamol: Treatment = {
  id: 'paracetamol',
  name: 'Paracetamol',
  otherNames: ['Acetaminophen'],
  kind: 'medicine',
  whatItIs: 'A common tablet against pain and fever.',
  whatIsKnown: 'In a large trial, new back pain eased no sooner with it than with a dummy tablet.',
  watchFor: 'Too much harms the liver. Count what is in cold and flu remedies too.',
  positions: [
    {
      guideline: 'british',
      says: 'against',
      words: 'Not on its own.',
      evidence: 'ng59-no-paracetamol-alone',
    },
    {
      guideline: 'american',
      says: 'against',
      words: 'It had no effect on new pain.',
      evidence: 'acp-no-paracetamol',
    },
    {
      guideline: 'danish',
      says: 'against',
      words: 'Not as a routine in the first twelve weeks.',
      evidence: 'danish-no-routine-medicines',
    },
  ],
  questions: ['What else could help me to move and to sleep?'],
  evidence: ['paracetamol-trial-2014', 'ng59-no-paracetamol-alone', 'danish-no-routine-medicines'],
};
