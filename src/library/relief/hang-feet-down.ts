import { hanging, underBar } from './relief-poses.ts';
import type { ReliefTechnique } from './relief-technique.ts';
import { stopSigns } from './stop-signs.ts';

export const hangFeetDown: ReliefTechnique = {
  id: 'hang-feet-down',
  name: 'Hanging with your feet on the floor',
  purpose: 'Your arms take a part of your weight off your back.',
  position: 'standing',
  equipment: ['bar'],
  notFor: [
    { text: 'A painful shoulder', caution: 'shoulder-pain' },
    { text: 'A painful wrist or a weak grip', caution: 'wrist-pain' },
    { text: 'A painful neck', caution: 'neck-pain' },
    { text: 'Thin or brittle bones', caution: 'osteoporosis' },
    { text: 'Pregnancy', caution: 'pregnant' },
    { text: 'High blood pressure that is not treated', caution: 'high-blood-pressure' },
    { text: 'Unsteady standing', caution: 'poor-balance' },
    { text: 'A hernia of the belly', caution: 'hernia' },
    { text: 'A widened artery in the belly, or metal in the spine' },
    { text: 'A blood thinner' },
    {
      text: 'A recent operation. First ask your surgeon or physiotherapist if you may do this',
      caution: 'recent-surgery',
    },
  ],
  steps: [
    'Choose a bar that holds your whole weight and that you can reach with your feet flat.',
    'Hold it with both hands and bend your knees a little.',
    'Let your arms take some of your weight. Feet stay on the floor.',
    'Hang for 10 to 20 seconds and breathe.',
    'Stand up with your legs and rest as long as you hung.',
    'Three times. Never jump up or drop down.',
  ],
  cue: 'Feet on the floor, belly soft, keep breathing.',
  stopIf: [...stopSigns, 'A shoulder hurts', 'You feel dizzy'],
  minutes: { default: 1, least: 1, most: 2 },
  dose: '10 to 30 seconds, three times, once a day. That is ours; no study set it.',
  expect:
    'Nobody has measured what it does to pain. It may feel good for some minutes, an hour at most. Guidelines advise against treating backs by pulling. It is not shown to heal discs or to end pain that lasts weeks.',
  grade: 'none-found',
  motion: {
    kind: 'repetitions',
    keyframes: [
      { atS: 0, poseDeg: underBar },
      { atS: 2, poseDeg: hanging },
      { atS: 8, poseDeg: hanging },
      { atS: 10, poseDeg: underBar },
    ],
    supports: ['foot_r', 'foot_l'],
    props: ['bar'],
    view: 'front',
  },
  evidence: [
    'relief-not-measured',
    'cochrane-traction-2013',
    'nice-ng59-traction',
    'who-2023-traction',
    'relief-traction-cautions',
    'pressure-cautions',
  ],
};
