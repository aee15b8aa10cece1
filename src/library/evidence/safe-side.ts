import type { Evidence } from './evidence.ts';

export const safeSide: Evidence = {
  id: 'safe-side',
  claim:
    'Where guidance leaves a gap, Backstay takes the safer side: not sure counts as yes for the nerves to bladder, bowel and cord, and as a call the same day for other emergencies. No study has tested this rule.',
  grade: 'none-found',
  sources: [{ citation: 'Backstay design rule; see docs/reference/safety-rules.md' }],
  checked: true,
};
