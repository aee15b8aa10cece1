import type { Evidence } from './evidence.ts';

export const distefano2009: Evidence = {
  id: 'distefano-2009',
  claim:
    'In 21 people, raising the leg while lying on the side worked the side of the hip at 81 % of its strongest effort.',
  grade: 'low',
  sources: [
    {
      citation:
        'Distefano LJ, Blackburn JT, Marshall SW, Padua DA. J Orthop Sports Phys Ther 2009;39:532-540',
    },
  ],
  checked: true,
};
