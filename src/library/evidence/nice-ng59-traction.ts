import type { Evidence } from './evidence.ts';

export const niceNg59Traction: Evidence = {
  id: 'nice-ng59-traction',
  claim: 'The British guideline advises against traction for low back pain with or without sciatica.',
  grade: 'moderate',
  sources: [
    {
      citation: 'NICE guideline NG59, Low back pain and sciatica in over 16s, 2016, updated 2020',
      url: 'https://www.nice.org.uk/guidance/ng59',
    },
  ],
  checked: true,
};
