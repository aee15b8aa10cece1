import { stopSigns } from '../stop-signs.ts';
import type { ExplainedRelief } from './explained-relief.ts';

export const inversion: ExplainedRelief = {
  id: 'inversion',
  name: 'Hanging upside down',
  kind: 'explained',
  offer: 'off',
  whatItIs: 'Being strapped to a table by the ankles and tipped until the head is down.',
  because:
    'It is off here. Pressure in the eyes more than doubles and the blood pressure rises. Nobody can right you when you are alone. No sound trial shows that it helps.',
  notFor: [
    { text: 'High blood pressure, treated or not', caution: 'high-blood-pressure' },
    { text: 'Heart or blood vessel disease, a stroke, a widened artery' },
    { text: 'Glaucoma, or trouble with the retina', caution: 'glaucoma' },
    { text: 'A blood thinner, or aspirin every day' },
    { text: 'Thin bones, a fracture', caution: 'osteoporosis' },
    { text: 'Metal or another implant in the spine' },
    { text: 'A hernia', caution: 'hernia' },
    { text: 'Reflux', caution: 'reflux' },
    { text: 'Pregnancy', caution: 'pregnant' },
    { text: 'Trouble with the middle ear, or dizziness', caution: 'poor-balance' },
    { text: 'A recent operation', caution: 'recent-surgery' },
    { text: 'Anybody who is alone at home' },
  ],
  steps: [],
  dose: 'None. If somebody who treats you advises it, have them show you and stay with you.',
  stopIf: [...stopSigns, 'Your head or eyes hurt, or you see badly: come up at once and get help'],
  expect:
    'It pulls the spine longer while you hang, for an hour at most. One trial with 24 people is all there is. It is not shown to heal discs or to end pain that lasts weeks.',
  grade: 'very-low',
  evidence: [
    'relief-inversion-pressure',
    'relief-inversion-trial',
    'relief-inversion-cautions',
    'cochrane-traction-2013',
    'nice-ng59-traction',
    'who-2023-traction',
  ],
};
