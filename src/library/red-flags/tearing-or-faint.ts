import type { RedFlag } from './red-flag.ts';

export const tearingOrFaint: RedFlag = {
  id: 'tearing-or-faint',
  target: 'artery',
  question: 'Did the pain come suddenly and tear, did you faint, or do you feel your belly beat?',
  detail: 'One of these is enough.',
  briefly: 'Sudden tearing pain, fainting, or your belly beats',
  howToTell:
    'Lie down. Put a flat hand above your navel. A strong beat that lifts your hand, with new pain, counts as Yes. Pain that came in a second, at its worst at once, counts too.',
  why: 'The main artery runs in front of the spine. When it tears or leaks, it can feel like back pain.',
  youSaid: 'the pain came suddenly and tore, or you fainted, or you feel your belly beat',
  said: 'the pain came suddenly and tore, or I fainted, or I feel my belly beat',
  short: true,
  evidence: ['nice-ng156-aneurysm', 'lourenco-2018-aneurysm'],
};
