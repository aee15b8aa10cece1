import type { Evidence } from './evidence.ts';

export const boren2011: Evidence = {
  id: 'boren-2011',
  claim:
    'Lifting a leg in the plank worked the buttock very hard. Raising the leg while lying on the side worked the side of the hip at 63 % and the buttock at 51 % of their strongest effort.',
  grade: 'low',
  sources: [
    {
      citation:
        'Boren K, Conrey C, Le Coguic J, Paprocki L, Voight M, Robinson TK. Int J Sports Phys Ther 2011;6:206-223',
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3201064/',
    },
  ],
  checked: true,
};
