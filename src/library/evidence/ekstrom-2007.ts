import type { Evidence } from './evidence.ts';

export const ekstrom2007: Evidence = {
  id: 'ekstrom-2007',
  claim:
    'In thirty healthy people the side plank worked the side of the hip hard (74 % of its strongest effort) and the bird dog the buttock (56 %). The bird dog also worked the small muscles by the spine.',
  grade: 'low',
  sources: [
    {
      citation: 'Ekstrom RA, Donatelli RA, Carp KC. J Orthop Sports Phys Ther 2007;37:754-762',
      url: 'https://pubmed.ncbi.nlm.nih.gov/18560185/',
    },
  ],
  checked: true,
};
