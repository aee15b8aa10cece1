import type { RedFlag } from './red-flag.ts';

export const veryBadPain: RedFlag = {
  id: 'very-bad-pain',
  target: 'infection',
  question: 'Is the pain new and so bad that you can hardly move or sleep?',
  detail: 'Much worse than any back pain you had before.',
  briefly: 'New pain, so bad that you can hardly move or sleep',
  howToTell:
    'Can you stand up and walk across the room? Did you sleep more than two hours at a time? If neither, choose Yes.',
  why: 'Very bad pain alone is common and mostly settles. Together with some other answers it means that somebody should look sooner.',
  youSaid: 'the pain is new and so bad that you can hardly move or sleep',
  said: 'the pain is new and so bad that I can hardly move or sleep',
  short: true,
  evidence: ['shroyer-2020-spinal-infection', 'finucane-2020-red-flags'],
};
