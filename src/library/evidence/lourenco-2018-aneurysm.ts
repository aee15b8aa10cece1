import type { Evidence } from './evidence.ts';

export const lourenco2018Aneurysm: Evidence = {
  id: 'lourenco-2018-aneurysm',
  claim: 'Back pain occurs in up to half of aneurysms of the belly artery.',
  grade: 'very-low',
  sources: [
    {
      citation: 'Lourenço and others, case report, 2018',
      url: 'https://casereportsinternational.com/archive/2018-articles/2018100050Z06JL-lourenco/100050Z06JL-full-text.php',
    },
  ],
  checked: true,
};
