import type { Treatment } from './treatment.ts';

export const boneCement: Treatment = {
  id: 'bone-cement',
  name: 'Bone cement',
  otherNames: ['Vertebroplasty', 'Kyphoplasty'],
  kind: 'operation',
  whatItIs: 'Cement is put through a needle into a broken bone of the spine.',
  whatIsKnown:
    'In careful trials it gave little more than a sham operation. Most such breaks ease within weeks to months anyway.',
  watchFor: 'Cement can leak. Serious side effects were seen, though rarely.',
  positions: [],
  questions: ['Is my pain too strong to wait for the bone to heal?'],
  evidence: ['vertebroplasty-review-2018', 'fracture-knits'],
};
