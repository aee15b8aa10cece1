import type { Evidence } from './evidence.ts';

export const mcgillKarpowicz2009: Evidence = {
  id: 'mcgill-karpowicz-2009',
  claim:
    'In eight men, drawing squares in the bird dog made many trunk muscles work harder than holding still.',
  grade: 'low',
  sources: [{ citation: 'McGill SM, Karpowicz A. Arch Phys Med Rehabil 2009;90:118-126' }],
  checked: true,
};
