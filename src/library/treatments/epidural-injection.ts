import type { Treatment } from './treatment.ts';

export const epiduralInjection: Treatment = {
  id: 'epidural-injection',
  name: 'Epidural injection',
  otherNames: ['Nerve root injection', 'Steroid injection'],
  kind: 'injection',
  whatItIs:
    'A steroid and a numbing medicine are put beside the nerves in the spine. X-rays guide the needle.',
  whatIsKnown:
    'It eases sciatica slightly more than a dummy injection, for some weeks. It does not change the longer course.',
  watchFor:
    'Headache and a short flare happen. Infection and nerve harm are rare. Say so if you take a blood thinner or have diabetes.',
  positions: [
    {
      guideline: 'british',
      says: 'for-some',
      words:
        'Only for new and severe sciatica. Not for back pain alone, nor for walking pain from a narrow canal.',
      evidence: 'colleges-epidural',
    },
    {
      guideline: 'danish',
      says: 'against',
      words: 'Not beside the nerve root in the first twelve weeks.',
      evidence: 'danish-no-steroid-injection',
    },
  ],
  whereTheyDiffer:
    'The gain is small and short. One keeps it for severe pain; the other may have found it too small for the risk.',
  questions: ['How much ease, for how long, would be usual for somebody like me?'],
  evidence: ['epidural-review-2020', 'colleges-epidural', 'danish-no-steroid-injection'],
};
