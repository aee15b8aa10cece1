import type { RedFlag } from './red-flag.ts';

export const bowelFeeling: RedFlag = {
  id: 'bowel-feeling',
  target: 'cauda-equina',
  question: 'Has it become hard to tell when you need to open your bowels?',
  detail: 'You no longer feel that they are full, or they take you by surprise. New in the past two weeks.',
  briefly: 'Hard to tell when you need to open your bowels',
  howToTell:
    'Think of the last few days. Did you feel the urge before you went? Being constipated, with the urge still there, counts as No.',
  why: 'Losing this feeling can be an early sign that nerves low in the spine are pressed.',
  youSaid: 'it has become hard to tell when you need to open your bowels',
  said: 'I can no longer tell well when I need to open my bowels',
  short: true,
  evidence: ['girft-cauda-equina'],
};
