import type { Evidence } from './evidence.ts';

export const surgeryClearance: Evidence = {
  id: 'surgery-clearance',
  claim:
    'After an operation on the spine or belly, the surgeon’s limits come first. No programme starts in the first twelve weeks without their word. This is accepted practice.',
  grade: 'none-found',
  sources: [{ citation: 'Accepted clinical practice; no trial named' }],
  checked: false,
};
