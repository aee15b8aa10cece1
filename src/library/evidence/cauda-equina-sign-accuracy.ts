import type { Evidence } from './evidence.ts';

export const caudaEquinaSignAccuracy: Evidence = {
  id: 'cauda-equina-sign-accuracy',
  claim:
    'No single sign is accurate: pooled signs find 19 to 43 % of cases at a specificity of 62 to 88 %; in people already suspected, bladder trouble finds 72 %, leg weakness 68 %, changed feeling near the back passage 60 % and pain in both legs 60 %.',
  grade: 'low',
  sources: [
    {
      citation: 'Dionne N, et al. Musculoskelet Sci Pract 2019;42:125',
      url: 'https://litmetric.com/detail/31132655/',
    },
    {
      citation: 'Review of 334 referrals with 25 confirmed cases, United Kingdom (abstract)',
      url: 'https://discovery.researcher.life/topic/unilateral-leg-pain/8497969',
    },
  ],
  checked: true,
};
