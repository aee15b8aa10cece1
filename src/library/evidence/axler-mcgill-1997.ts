import type { Evidence } from './evidence.ts';

export const axlerMcgill1997: Evidence = {
  id: 'axler-mcgill-1997',
  claim:
    'In nine men no single exercise trained all belly muscles. Small curl-ups gave the most work for the least load on the low back.',
  grade: 'low',
  sources: [
    {
      citation: 'Axler CT, McGill SM. Med Sci Sports Exerc 1997;29:804-811',
      url: 'https://journals.lww.com/acsm-msse/Fulltext/1997/06000/Low_back_loads_over_a_variety_of_abdominal.11.aspx',
    },
  ],
  checked: true,
};
