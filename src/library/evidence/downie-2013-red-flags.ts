import type { Evidence } from './evidence.ts';

export const downie2013RedFlags: Evidence = {
  id: 'downie-2013-red-flags',
  claim:
    'Chance of a fracture or cancer after a sign: severe trauma 11 % (8 to 16), bruise over the spine 62 % (49 to 74, emergency settings), older age 9 % (3 to 25), long steroid use 33 % (10 to 67), several together 90 % (34 to 99); earlier cancer 7 % in primary care.',
  grade: 'moderate',
  sources: [
    {
      citation: 'Downie A, et al. BMJ 2013;347:f7095',
      url: 'https://researchers.mq.edu.au/en/publications/red-flags-to-screen-for-malignancy-and-fracture-in-patients-with--2',
    },
  ],
  checked: true,
};
