import { lyingBreath } from './breathing-poses.ts';
import type { MoreChoice } from './more-test.ts';

export const chestOrBelly: MoreChoice = {
  take: 'choice',
  part: 'breathing',
  id: 'chest-or-belly',
  name: 'Chest or belly',
  position: 'lying-on-back',
  equipment: [],
  notWith: ['breathless-lying-flat'],
  notFor: [],
  steps: [
    'Lie on your back, knees bent. Do it the same way each time: the position matters.',
    'Put one hand on your chest and one on your belly.',
    'Breathe as you always do for five breaths.',
    'Feel which hand moves first, and which moves more.',
  ],
  cue: 'Feel both hands. Change nothing.',
  endsWhen: ['Five breaths are over.', 'You feel dizzy or short of breath.'],
  question: 'What did your hands do?',
  options: [
    { value: 0, text: 'The belly moved more' },
    { value: 1, text: 'Both moved alike' },
    { value: 2, text: 'The chest moved more' },
    { value: 3, text: 'The belly sank as I breathed in' },
    { value: 4, text: 'I could not tell' },
  ],
  noNorm: 'No figures were found on how healthy people answer.',
  typicalErrorEvidence: 'error-not-known',
  restAfterS: 0,
  says: 'How you breathe now, lying down. It helps to choose where to begin with the breathing exercises. It is no illness and no cause of pain.',
  works: 'Your breathing muscle works',
  glow: 'deep',
  motion: lyingBreath,
  evidence: ['hi-lo-hands', 'error-not-known'],
};
