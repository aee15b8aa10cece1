import type { Evidence } from './evidence.ts';

export const timeToGetStronger: Evidence = {
  id: 'time-to-get-stronger',
  claim:
    'Muscles usually hold longer after four to six weeks of training and grow after six to eight. Pain may change sooner or later than that.',
  grade: 'low',
  sources: [
    {
      citation: 'American College of Sports Medicine. Med Sci Sports Exerc 2009;41:687-708',
      url: 'https://doi.org/10.1249/MSS.0b013e3181915670',
    },
  ],
  checked: false,
};
