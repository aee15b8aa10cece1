import type { Evidence } from './evidence.ts';

export const acsmDose: Evidence = {
  id: 'acsm-dose',
  claim:
    'For beginners 8 to 12 slow repeats (10 to 15 for older people), one to four sets, two to three days a week is the usual advice for getting stronger.',
  grade: 'moderate',
  sources: [
    {
      citation: 'Garber CE, Blissmer B, Deschenes MR, et al. Med Sci Sports Exerc 2011;43:1334-1359',
      url: 'https://doi.org/10.1249/MSS.0b013e318213fefb',
    },
  ],
  checked: false,
};
