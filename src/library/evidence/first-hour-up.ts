import type { Evidence } from './evidence.ts';

export const firstHourUp: Evidence = {
  id: 'first-hour-up',
  claim:
    'Discs fill in the night. Eight young men lost 19 mm of height over a day, about half of it in the first hour after getting up. That this is the wrong hour for deep bending and for a test is our own rule.',
  grade: 'low',
  sources: [
    {
      citation: 'Tyrrell AR, Reilly T, Troup JDG. Spine 1985;10:161-164',
      url: 'https://pubmed.ncbi.nlm.nih.gov/4002039/',
    },
  ],
  checked: true,
};
