import type { Treatment } from './treatment.ts';

export const traction: Treatment = {
  id: 'traction',
  name: 'Traction and decompression tables',
  otherNames: ['Spinal decompression', 'Stretching device'],
  kind: 'device',
  whatItIs: 'A belt, a table or your own weight pulls the spine longer for some minutes.',
  whatIsKnown:
    'In 32 trials it made little or no difference to pain, daily life or work. Makers promise more than was shown. Lying at rest can give ease for up to an hour.',
  watchFor:
    'Leave it if you have cauda equina signs, a fracture or thin bones. Leave it with cancer, infection or metal in the spine, with a widened artery, and in pregnancy.',
  positions: [
    {
      guideline: 'british',
      says: 'against',
      words: 'Not advised, with or without sciatica.',
      evidence: 'nice-ng59-traction',
    },
    {
      guideline: 'world',
      says: 'against',
      words: 'Not part of routine care.',
      evidence: 'who-2023-traction',
    },
  ],
  questions: ['Is there a reason to expect more from it in my case?'],
  evidence: ['cochrane-traction-2013', 'nice-ng59-traction', 'who-2023-traction'],
};
