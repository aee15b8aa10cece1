import type { Treatment } from './treatment.ts';

export const jointInjection: Treatment = {
  id: 'joint-injection',
  name: 'Injection into a joint',
  otherNames: ['Facet injection', 'Sacroiliac injection'],
  kind: 'injection',
  whatItIs:
    'A steroid and a numbing medicine are put into a small joint of the spine or the joint of the pelvis.',
  whatIsKnown:
    'For back pain in general it has not been shown to help more than a dummy injection. It is sometimes used to test where pain comes from.',
  watchFor: 'Infection is rare. Blood sugar may rise for some days.',
  positions: [
    {
      guideline: 'british',
      says: 'against',
      words: 'Not for back pain without sciatica.',
      evidence: 'ng59-no-spinal-injections',
    },
  ],
  questions: ['Is it meant as a test or as a treatment?'],
  evidence: ['ng59-no-spinal-injections'],
};
