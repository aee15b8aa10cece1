import type { RedFlag } from './red-flag.ts';

export const spineBruise: RedFlag = {
  id: 'spine-bruise',
  target: 'fracture',
  question: 'Is there a bruise or a scrape over your spine from a fall or knock?',
  detail: 'In the middle of the back, over the bones.',
  briefly: 'A bruise or scrape over the spine after a fall or knock',
  howToTell:
    'Let somebody look, or take a photo of your back. Choose Yes if the skin over the bones is blue, swollen or scraped.',
  why: 'Such a mark shows that the force went through the bones of the spine.',
  youSaid: 'there is a bruise or scrape over your spine after an injury',
  said: 'there is a bruise or scrape over my spine after an injury',
  short: true,
  evidence: ['downie-2013-red-flags'],
};
