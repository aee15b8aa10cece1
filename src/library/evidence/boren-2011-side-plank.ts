import type { Evidence } from './evidence.ts';

export const boren2011SidePlank: Evidence = {
  id: 'boren-2011-side-plank',
  claim:
    'Raising the top leg in a side plank worked the side of the hip very hard. The exact value is to be confirmed.',
  grade: 'low',
  sources: [
    {
      citation:
        'Boren K, Conrey C, Le Coguic J, Paprocki L, Voight M, Robinson TK. Int J Sports Phys Ther 2011;6:206-223',
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3201064/',
    },
  ],
  checked: false,
};
