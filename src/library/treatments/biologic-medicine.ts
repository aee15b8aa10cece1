import type { Treatment } from './treatment.ts';

export const biologicMedicine: Treatment = {
  id: 'biologic-medicine',
  name: 'Biologic medicine',
  otherNames: ['Biological treatment', 'Anti-TNF'],
  kind: 'medicine',
  whatItIs:
    'An injection or drip that calms one signal of the immune system. A joint specialist gives it for an inflamed spine.',
  whatIsKnown:
    'It can calm an inflamed spine when anti-inflammatory medicine and exercise are not enough. It is no treatment for other back pain.',
  watchFor: 'Infections are more common. Tests come before and during it.',
  positions: [
    {
      guideline: 'european-joint',
      says: 'for-some',
      words: 'For an inflamed spine that stays active after the first medicines, from a specialist.',
      evidence: 'asas-eular-care',
    },
  ],
  questions: ['Do I meet the conditions for it?', 'Which tests come first?'],
  evidence: ['asas-eular-care'],
};
