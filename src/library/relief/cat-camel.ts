import { camel, cat } from './relief-poses.ts';
import type { ReliefTechnique } from './relief-technique.ts';
import { stopSigns } from './stop-signs.ts';

export const catCamel: ReliefTechnique = {
  id: 'cat-camel',
  name: 'Cat and camel',
  purpose: 'Slow rounding and dipping that takes the stiffness out.',
  position: 'hands-and-knees',
  equipment: ['mat'],
  notFor: [
    { text: 'Pain that gets worse bending forward', caution: 'worse-bending-forward' },
    { text: 'Pain that gets worse bending backward', caution: 'worse-bending-backward' },
    { text: 'A painful wrist', caution: 'wrist-pain' },
    { text: 'A painful knee', caution: 'knee-pain' },
    { text: 'Thin or brittle bones', caution: 'osteoporosis' },
    {
      text: 'A recent operation. First ask your surgeon or physiotherapist if you may do this',
      caution: 'recent-surgery',
    },
  ],
  steps: [
    'Get on hands and knees on a mat.',
    'Breathe out and round your back a little, head down.',
    'Breathe in and let it sink a little, head level.',
    'Go only where it is easy. It is a movement, not a stretch.',
    'Five to eight times, slowly.',
  ],
  cue: 'Glide between round and dip, only half the way.',
  stopIf: [...stopSigns],
  minutes: { default: 1, least: 1, most: 2 },
  dose: '5 to 8 slow times, before exercise or when stiff. That is the usual practice; no study set it.',
  expect:
    'Nobody has measured what it does to pain. It may loosen you for an hour or so. It is not shown to heal discs or to end pain that lasts weeks.',
  grade: 'none-found',
  motion: {
    kind: 'repetitions',
    keyframes: [
      { atS: 0, poseDeg: camel },
      { atS: 5, poseDeg: cat },
      { atS: 10, poseDeg: camel },
    ],
    supports: ['hand_r', 'hand_l', 'knee_r', 'knee_l', 'toes_r', 'toes_l'],
    props: ['mat'],
    view: 'side',
  },
  evidence: ['relief-not-measured', 'sinaki-1984'],
};
