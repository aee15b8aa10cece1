import type { RedFlag } from './red-flag.ts';

export const widenedArtery: RedFlag = {
  id: 'widened-artery',
  target: 'artery',
  question: 'Do you have a widened main artery, and is this pain new?',
  detail: 'It is called an aortic aneurysm. Pain in the back or the belly counts.',
  briefly: 'A widened main artery (aneurysm), and this pain is new',
  howToTell:
    'A doctor would have told you after a scan. If nobody has, it does not count. Nor does pain that is old and unchanged.',
  why: 'A widened artery can leak. New pain may be the only sign.',
  youSaid: 'you have a widened main artery and this pain is new',
  said: 'I have an aortic aneurysm and this pain is new',
  short: true,
  evidence: ['nice-ng156-aneurysm'],
};
