import type { Evidence } from './evidence.ts';

export const ekstrom2007Plank: Evidence = {
  id: 'ekstrom-2007-plank',
  claim:
    'In the same thirty people the plank worked the belly muscles, and the bridges the back and buttock muscles, at up to about half of their strongest effort. The exact values are to be confirmed.',
  grade: 'low',
  sources: [
    {
      citation: 'Ekstrom RA, Donatelli RA, Carp KC. J Orthop Sports Phys Ther 2007;37:754-762',
      url: 'https://pubmed.ncbi.nlm.nih.gov/18560185/',
    },
  ],
  checked: false,
};
