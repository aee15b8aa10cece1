import type { Treatment } from './treatment.ts';

export const discOperation: Treatment = {
  id: 'disc-operation',
  name: 'Operation on a slipped disc',
  otherNames: ['Discectomy', 'Microdiscectomy'],
  kind: 'operation',
  whatItIs: 'The surgeon takes away the piece of disc that presses on a nerve.',
  whatIsKnown:
    'It eases leg pain faster than waiting. After one and two years both groups did alike. Leg pain gains more from it than back pain.',
  watchFor:
    'Infection, a leak of nerve fluid, and a new slip can happen. With growing weakness or cauda equina signs it must not wait.',
  positions: [
    {
      guideline: 'british',
      says: 'for-some',
      words: 'When other care has not helped and the scan fits the pain.',
      evidence: 'ng59-disc-operation',
    },
  ],
  questions: ['Does my scan fit my leg pain?', 'What if I wait six more weeks?'],
  evidence: ['disc-operation-trial-2008', 'ng59-disc-operation', 'herniation-shrinks'],
};
