import type { Evidence } from './evidence.ts';

export const who2023Traction: Evidence = {
  id: 'who-2023-traction',
  claim:
    'The World Health Organization advises that traction is not part of routine care for long-lasting back pain, and that exercise may be offered.',
  grade: 'very-low',
  sources: [
    {
      citation:
        'World Health Organization. Guideline for non-surgical management of chronic primary low back pain in adults. 2023',
      url: 'https://www.guidelinecentral.com/guideline/3352095/',
    },
  ],
  checked: true,
};
