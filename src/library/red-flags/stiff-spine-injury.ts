import type { RedFlag } from './red-flag.ts';

export const stiffSpineInjury: RedFlag = {
  id: 'stiff-spine-injury',
  target: 'fracture',
  question: 'Is your spine fused or very stiff, and did a fall or knock start this pain?',
  detail:
    'Fused means that the bones have grown into one, as in ankylosing spondylitis. An operation can join them too.',
  briefly: 'A fused or very stiff spine, and a fall or knock',
  howToTell: 'A doctor would have told you. If nobody has, it does not count.',
  why: 'A stiff spine breaks more easily, even in a small fall. The break can shift later.',
  youSaid: 'your spine is fused or very stiff and a fall or knock started this pain',
  said: 'my spine is fused or very stiff, and a fall or knock started this pain',
  short: true,
  evidence: ['fused-spine-fracture'],
};
