import type { Treatment } from './treatment.ts';

export const canalOperation: Treatment = {
  id: 'canal-operation',
  name: 'Operation on a narrow canal',
  otherNames: ['Decompression', 'Laminectomy'],
  kind: 'operation',
  whatItIs: 'The surgeon makes more room for the nerves in the spine.',
  whatIsKnown:
    'Trials could not settle whether it is better than other care. Some people walk further after it. Side effects came in 10 to 24 of 100 operations.',
  watchFor: 'The risk grows with age and other illness. Back pain often stays.',
  positions: [],
  questions: ['How far should I be able to walk after it?', 'What happens if I do not have it?'],
  evidence: ['stenosis-operation-review-2016', 'stenosis-course'],
};
