import type { Evidence } from './evidence.ts';

export const distefano2009Clam: Evidence = {
  id: 'distefano-2009-clam',
  claim:
    'The clam worked the side of the hip at about half the effort of the leg raise. The exact value is to be confirmed.',
  grade: 'low',
  sources: [
    {
      citation:
        'Distefano LJ, Blackburn JT, Marshall SW, Padua DA. J Orthop Sports Phys Ther 2009;39:532-540',
    },
  ],
  checked: false,
};
