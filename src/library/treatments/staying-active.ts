import type { Treatment } from './treatment.ts';

export const stayingActive: Treatment = {
  id: 'staying-active',
  name: 'Staying active',
  otherNames: ['Keeping moving', 'Advice and self-care'],
  kind: 'everyday',
  whatItIs:
    'You keep up as much of your normal day as you can. You do a little less where it hurts a lot. Then you build up again.',
  whatIsKnown:
    'People who keep moving tend to do at least as well as people who rest. Most new back pain eases in the first weeks.',
  watchFor:
    'A day or two of rest in a bad spell is fine. Long rest makes muscles and mood weaker. If a danger sign comes up, follow that first.',
  positions: [
    {
      guideline: 'british',
      says: 'for',
      words: 'Keep up normal activities, with advice that fits you.',
      evidence: 'ng59-stay-active',
    },
    {
      guideline: 'american',
      says: 'for',
      words: 'Most new pain gets better whatever is done, so begin simply.',
      evidence: 'acp-short-pain',
    },
    {
      guideline: 'world',
      says: 'for',
      words: 'Teaching and advice may be part of care.',
      evidence: 'who-education',
    },
    {
      guideline: 'danish',
      says: 'for',
      words: 'Know the usual course and the warning signs, and stay active.',
      evidence: 'danish-stay-active',
    },
  ],
  questions: ['Is there anything I should not do?', 'How will I know that I am on the right track?'],
  evidence: [
    'active-or-rest',
    'ng59-stay-active',
    'danish-stay-active',
    'back-pain-course',
    'guideline-core-2018',
  ],
};
