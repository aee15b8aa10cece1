import { onBack } from './relief-poses.ts';
import type { ReliefTechnique } from './relief-technique.ts';
import { stopSigns } from './stop-signs.ts';

export const quietLying: ReliefTechnique = {
  id: 'quiet-lying',
  name: 'Lying quietly',
  purpose: 'Ten minutes of lying down as you like, with nothing special about it.',
  position: 'lying-on-back',
  equipment: [],
  notFor: [
    {
      text: 'A recent operation. First ask your surgeon or physiotherapist if you may do this',
      caution: 'recent-surgery',
    },
    { text: 'Anybody who cannot lie comfortably on back or side' },
  ],
  steps: [
    'Lie on a bed, a sofa or a mat.',
    'On your back or on your side, as you like.',
    'Put a pillow under your head.',
    'Stay there, quiet and awake.',
    'To get up, roll onto your side first.',
  ],
  cue: 'Just lie. Nothing to do.',
  stopIf: [...stopSigns],
  minutes: { default: 10, least: 5, most: 20 },
  dose: '10 minutes. It is also what other ways are compared with.',
  expect:
    'It can feel good for about an hour. Fifteen young men grew by 6 mm in 42 minutes of lying, then lost them again. It is not shown to heal discs or to end pain that lasts weeks.',
  grade: 'very-low',
  // Wilke 1999: one man, L4/5.
  pressureMPa: 0.1,
  motion: {
    kind: 'hold',
    keyframes: [{ atS: 0, poseDeg: onBack }],
    supports: ['head', 'upper_back', 'pelvis', 'heel_r', 'heel_l', 'hand_r', 'hand_l'],
    props: ['mat', 'pillow'],
    view: 'side',
  },
  evidence: ['disc-pressure-lying', 'stature-lying-wears-off', 'relief-device-rules'],
};
