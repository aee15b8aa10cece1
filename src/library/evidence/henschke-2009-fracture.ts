import type { Evidence } from './evidence.ts';

export const henschke2009Fracture: Evidence = {
  id: 'henschke-2009-fracture',
  claim:
    'Of 1,172 people with back pain in primary care 80.4 % had at least one warning sign and 0.9 % a serious disease; being female, over 70, significant trauma and long steroid use together tell fractures apart.',
  grade: 'moderate',
  sources: [
    {
      citation: 'Henschke N, et al. Arthritis Rheum 2009;60:3072',
      url: 'https://pubmed.ncbi.nlm.nih.gov/19790051/',
    },
  ],
  checked: true,
};
