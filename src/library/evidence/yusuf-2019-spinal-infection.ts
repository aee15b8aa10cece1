import type { Evidence } from './evidence.ts';

export const yusuf2019SpinalInfection: Evidence = {
  id: 'yusuf-2019-spinal-infection',
  claim:
    'In reported infections of the spine 55 % had fever, 18 % had diabetes and 9 % injected drugs; 12 % of the germs found were tuberculosis.',
  grade: 'low',
  sources: [
    {
      citation: 'Yusuf M, et al. BMC Musculoskelet Disord 2019;20:606',
      url: 'https://bmcmusculoskeletdisord.biomedcentral.com/articles/10.1186/s12891-019-2949-6',
    },
  ],
  checked: true,
};
