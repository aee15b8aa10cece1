import type { RedFlag } from './red-flag.ts';

export const kidneySigns: RedFlag = {
  id: 'kidney-signs',
  target: 'kidney',
  question: 'Is it in the side under the ribs, with fever, or with burning or blood when you pee?',
  detail: 'Waves of strong pain from the side to the groin count too.',
  briefly:
    'Pain in the side under the ribs with fever, with burning or blood when you pee, or in waves to the groin',
  howToTell:
    'Tap the side below your ribs with a flat fist. Does it hurt sharply on one side only? Then it counts.',
  why: 'Kidneys lie beside the spine. Their pain can feel like back pain.',
  youSaid: 'it is in the side, with signs from the kidneys',
  said: 'the pain is in my side under the ribs, with fever, burning, blood or waves',
  short: false,
  evidence: ['finucane-2020-red-flags'],
};
