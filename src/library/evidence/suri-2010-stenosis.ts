import type { Evidence } from './evidence.ts';

export const suri2010Stenosis: Evidence = {
  id: 'suri-2010-stenosis',
  claim:
    'Pain in both legs that comes on walking and eases on sitting points to a narrowed spinal canal, which is not urgent by itself.',
  grade: 'moderate',
  sources: [
    {
      citation: 'Suri P, et al. JAMA 2010;304:2628',
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3260477',
    },
  ],
  checked: true,
};
