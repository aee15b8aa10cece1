import type { Evidence } from './evidence.ts';

export const sinaki1984: Evidence = {
  id: 'sinaki-1984',
  claim:
    'Among women with thin bones, new spine fractures came in 16 % of those who did back-lifting exercises and in 89 % of those who did bending ones. The groups were small.',
  grade: 'very-low',
  sources: [
    {
      citation: 'Sinaki M, Mikkelsen BA. Arch Phys Med Rehabil 1984;65:593-596',
      url: 'https://pubmed.ncbi.nlm.nih.gov/6487063/',
    },
  ],
  checked: true,
};
