import type { Evidence } from './evidence.ts';

export const cochraneTraction2013: Evidence = {
  id: 'cochrane-traction-2013',
  claim:
    'In 32 trials with 2762 people, traction made little or no difference to pain, daily life or getting back to work.',
  grade: 'moderate',
  sources: [
    {
      citation: 'Wegner I, Widyahening IS, van Tulder MW, et al. Cochrane Database Syst Rev 2013;CD003010',
      url: 'https://doi.org/10.1002/14651858.CD003010.pub5',
    },
  ],
  checked: true,
};
