import type { Treatment } from './treatment.ts';

export const exercise: Treatment = {
  id: 'exercise',
  name: 'Exercise',
  otherNames: ['Physiotherapy exercises', 'Trunk and core exercises', 'Strength work'],
  kind: 'movement',
  whatItIs:
    'You train strength, staying power and ease of movement, some days a week. A physiotherapist can help to choose and to build up.',
  whatIsKnown:
    'It eases lasting back pain a little to somewhat, and makes daily life easier. No one kind has been shown to be best. The best one is one that you keep up.',
  watchFor:
    'Some more ache at first is common and not a sign of harm. Stop and ask if pain moves down a leg, or a leg goes numb or weak.',
  positions: [
    {
      guideline: 'british',
      says: 'for',
      words: 'A group programme is worth a try, of a kind that suits you.',
      evidence: 'ng59-exercise',
    },
    {
      guideline: 'american',
      says: 'for',
      words: 'For lasting pain, begin with exercise.',
      evidence: 'acp-lasting-pain',
    },
    {
      guideline: 'world',
      says: 'for',
      words: 'An exercise programme may be part of care.',
      evidence: 'who-exercise',
    },
    {
      guideline: 'danish',
      says: 'for',
      words: 'If you need treatment, guided exercise may help.',
      evidence: 'danish-exercise',
    },
    {
      guideline: 'european-joint',
      says: 'for',
      words: 'Regular exercise, for all who have an inflamed spine.',
      evidence: 'asas-eular-care',
    },
  ],
  questions: ['Which exercise fits my back and my day?', 'How do I know when to do more, and when less?'],
  evidence: [
    'exercise-helps-a-little',
    'no-best-exercise',
    'motor-control-exercise',
    'ng59-exercise',
    'who-exercise',
  ],
};
