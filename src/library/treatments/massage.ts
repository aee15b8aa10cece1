import type { Treatment } from './treatment.ts';

export const massage: Treatment = {
  id: 'massage',
  name: 'Massage',
  otherNames: ['Soft tissue treatment'],
  kind: 'hands-on',
  whatItIs: 'Somebody rubs and kneads the muscles of your back.',
  whatIsKnown: 'It can feel good and ease pain for a short time. It does not change the course by itself.',
  watchFor: 'Not over a fresh injury, an infection or a hot swollen leg. Say so if you take a blood thinner.',
  positions: [
    {
      guideline: 'british',
      says: 'for-some',
      words: 'Only as part of a package with exercise.',
      evidence: 'ng59-hands-on',
    },
    {
      guideline: 'american',
      says: 'for',
      words: 'One of the first things to try for new pain.',
      evidence: 'acp-short-pain',
    },
    { guideline: 'world', says: 'for', words: 'It may be part of care.', evidence: 'who-massage' },
  ],
  questions: ['How many times would be worth a try?'],
  evidence: ['ng59-hands-on', 'acp-short-pain', 'who-massage'],
};
