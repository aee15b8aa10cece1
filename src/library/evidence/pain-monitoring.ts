import type { Evidence } from './evidence.ts';

export const painMonitoring: Evidence = {
  id: 'pain-monitoring',
  claim:
    'Pain up to 5 of 10 during exercise was allowed in a trial of a sore tendon, if it had settled by the next morning. Training went on and did no harm. It has not been tested this way for backs.',
  grade: 'low',
  sources: [
    {
      citation: 'Silbernagel KG, Thomeé R, Eriksson BI, Karlsson J. Am J Sports Med 2007;35:897-906',
      url: 'https://doi.org/10.1177/0363546506298279',
    },
    { citation: 'Thomeé R. Phys Ther 1997;77:1690-1703' },
  ],
  checked: false,
};
