import type { Evidence } from './evidence.ts';

export const niceNg234Cord: Evidence = {
  id: 'nice-ng234-cord',
  claim:
    'Suspected pressure on the spinal cord needs a scan as soon as possible and within 24 hours; cancer with pain that suggests spread to the spine needs a specialist contact within 24 hours.',
  grade: 'low',
  sources: [
    {
      citation: 'NICE NG234. Spinal metastases and metastatic spinal cord compression, 2023',
      url: 'https://www.nice.org.uk/guidance/NG234/chapter/recommendations',
    },
  ],
  checked: false,
};
