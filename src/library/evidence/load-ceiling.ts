import type { Evidence } from './evidence.ts';

export const loadCeiling: Evidence = {
  id: 'load-ceiling',
  claim:
    'For lifting at work, 3.4 kN of compression on the lowest discs was set as the limit from which something should be done. That training starts at 60 % of it and rises in two steps is our own rule; no trial has tested it.',
  grade: 'none-found',
  sources: [
    { citation: 'NIOSH. Work practices guide for manual lifting. DHHS (NIOSH) publication 81-122, 1981' },
    { citation: 'Backstay programme rules 3, docs/reference/programme-rules.md' },
  ],
  checked: true,
};
