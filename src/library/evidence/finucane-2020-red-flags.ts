import type { Evidence } from './evidence.ts';

export const finucane2020RedFlags: Evidence = {
  id: 'finucane-2020-red-flags',
  claim:
    'An international group of clinicians agreed which signs of serious spinal disease need action, and that they count in combination and over time.',
  grade: 'very-low',
  sources: [
    {
      citation: 'Finucane LM, et al. J Orthop Sports Phys Ther 2020;50:350',
      url: 'https://researchers.mq.edu.au/en/publications/international-framework-for-red-flags-for-potential-serious-spina',
    },
  ],
  checked: true,
};
