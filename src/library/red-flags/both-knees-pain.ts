import type { RedFlag } from './red-flag.ts';

export const bothKneesPain: RedFlag = {
  id: 'both-knees-pain',
  target: 'cauda-equina',
  question: 'Is there new pain below the knee in both legs?',
  detail:
    'It came in the past weeks, or it is there when you rest. Pain only while walking, that came slowly over months, counts as No.',
  briefly: 'New pain below the knee in both legs',
  howToTell:
    'Sit or lie down for ten minutes. Does it still run below the knee on both sides? Then choose Yes.',
  why: 'Pain in both legs at once can be an early warning of pressed nerves, so somebody should look soon.',
  youSaid: 'there is new pain below the knee in both legs',
  said: 'I have new pain below the knee in both legs',
  short: true,
  evidence: ['cauda-equina-sign-accuracy', 'suri-2010-stenosis'],
};
