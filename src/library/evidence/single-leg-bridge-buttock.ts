import type { Evidence } from './evidence.ts';

export const singleLegBridgeButtock: Evidence = {
  id: 'single-leg-bridge-buttock',
  claim:
    'Among the versions of the bridge on one leg, the best worked the buttock at 54 % of its strongest effort.',
  grade: 'low',
  sources: [
    {
      citation: 'Macadam P, Feser EH. Int J Sports Phys Ther 2019;14:14-31',
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6350668',
    },
  ],
  checked: true,
};
