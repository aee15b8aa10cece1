import type { Treatment } from './treatment.ts';

export const talkingTherapy: Treatment = {
  id: 'talking-therapy',
  name: 'Talking therapy',
  otherNames: ['Cognitive behavioural therapy', 'CBT', 'Pain programme'],
  kind: 'mind',
  whatItIs:
    'You learn to handle pain, worry, poor sleep and low mood, with a trained person or in a group. It does not mean that the pain is in your mind.',
  whatIsKnown:
    'Pain is real, and the brain can turn it up or down. Working on worry and on habits makes daily life easier for some people, above all beside exercise.',
  watchFor:
    'It takes some weeks. Old worries may come up. Tell somebody soon if you feel that you cannot go on.',
  positions: [
    {
      guideline: 'british',
      says: 'for-some',
      words: 'As part of a package with exercise.',
      evidence: 'ng59-talking',
    },
    {
      guideline: 'american',
      says: 'for',
      words: 'For lasting pain it is one of the things to begin with.',
      evidence: 'acp-lasting-pain',
    },
    { guideline: 'world', says: 'for', words: 'It may be part of care.', evidence: 'who-talking' },
  ],
  questions: ['Is there a pain programme near me that joins exercise and this?'],
  evidence: ['ng59-talking', 'acp-lasting-pain', 'who-talking'],
};
