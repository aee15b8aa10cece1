import type { Evidence } from './evidence.ts';

export const programmeRules: Evidence = {
  id: 'programme-rules',
  claim:
    'How the starting step, the steps up and down and the number of exercises are set are rules of this programme. They were put together from practice; no trial has tested them as a whole.',
  grade: 'none-found',
  sources: [{ citation: 'Backstay programme rules 3, docs/reference/programme-rules.md' }],
  checked: true,
};
