import type { Treatment } from './treatment.ts';

export const heat: Treatment = {
  id: 'heat',
  name: 'Heat',
  otherNames: ['Heat pack', 'Warm bath', 'Hot water bottle'],
  kind: 'everyday',
  whatItIs: 'You keep the sore part of your back warm for a while.',
  whatIsKnown: 'It can ease new back pain for some hours and help you to move.',
  watchFor: 'Warm, not hot. Keep a layer of cloth between. Not on numb skin, and not while you sleep.',
  positions: [
    {
      guideline: 'american',
      says: 'for',
      words: 'One of the first things to try for new pain.',
      evidence: 'acp-short-pain',
    },
  ],
  questions: ['Is heat all right with my skin and my other health problems?'],
  evidence: ['acp-short-pain'],
};
