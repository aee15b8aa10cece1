import type { RedFlag } from './red-flag.ts';

export const heightLoss: RedFlag = {
  id: 'height-loss',
  target: 'fracture',
  question: 'Have you become shorter, or is your back more bent than before?',
  detail: 'Three centimetres or more, or clothes that hang differently.',
  briefly: 'Shorter than before, or a more bent back',
  howToTell:
    'Stand against a wall and compare with the height in your papers. Or ask somebody who knows you well.',
  why: 'Getting shorter can show that a bone of the spine has given way.',
  youSaid: 'you have become shorter or more bent',
  said: 'I have become shorter or more bent',
  short: false,
  evidence: ['downie-2013-red-flags'],
};
