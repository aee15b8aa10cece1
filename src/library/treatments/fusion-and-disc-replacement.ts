import type { Treatment } from './treatment.ts';

export const fusionAndDiscReplacement: Treatment = {
  id: 'fusion-and-disc-replacement',
  name: 'Fusion and disc replacement',
  otherNames: ['Spinal fusion', 'Artificial disc'],
  kind: 'operation',
  whatItIs: 'Two or more bones of the spine are joined, or a disc is swapped for an artificial one.',
  whatIsKnown:
    'For back pain alone it has not been shown to beat a good exercise and pain programme. It has a place after some fractures and for some curves and slips.',
  watchFor: 'It is a large operation that cannot be undone. Other levels may wear faster.',
  positions: [
    {
      guideline: 'british',
      says: 'against',
      words: 'Not for back pain: no disc replacement, and fusion only in a trial.',
      evidence: 'ng59-no-fusion',
    },
  ],
  questions: ['Which problem would it solve that nothing else can?'],
  evidence: ['ng59-no-fusion', 'guideline-core-2018'],
};
