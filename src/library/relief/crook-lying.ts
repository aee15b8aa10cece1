import { kneesBent } from '../start-poses.ts';
import type { ReliefTechnique } from './relief-technique.ts';

export const crookLying: ReliefTechnique = {
  id: 'crook-lying',
  name: 'Lying with bent knees',
  purpose: 'Rests your back anywhere, with nothing needed.',
  position: 'lying-on-back',
  equipment: [],
  notFor: [
    { text: 'Pregnancy from the middle months', caution: 'pregnant' },
    { text: 'Reflux that gets worse lying down', caution: 'reflux' },
    { text: 'Being out of breath lying flat', caution: 'breathless-lying-flat' },
    {
      text: 'A recent operation. First ask your surgeon or physiotherapist if you may do this',
      caution: 'recent-surgery',
    },
  ],
  steps: [
    'Lie on your back on a mat, a carpet or a firm bed.',
    'Bend your knees and put your feet flat, hip-width apart.',
    'Let your knees lean together if that is easier.',
    'Put a small pillow under your head.',
    'Let your arms rest beside you and breathe slowly.',
    'To get up, roll onto your side first.',
  ],
  cue: 'Let your back grow heavy. Slow breath out.',
  stopIf: [
    'Pain runs down a leg, or further down than before',
    'Anything goes numb',
    'Your pain rises above 5 of 10',
    'You feel dizzy or out of breath',
  ],
  minutes: { default: 10, least: 5, most: 25 },
  dose: '10 minutes, whenever it helps. That is ours; the study used 25 minutes.',
  expect:
    'It can feel good for about an hour. You grow by a few millimetres, about 3 in 25 minutes, then lose them again. It is not shown to heal discs or to end pain that lasts weeks.',
  grade: 'very-low',
  // Wilke 1999: one man, L4/5.
  pressureMPa: 0.1,
  motion: {
    kind: 'hold',
    keyframes: [{ atS: 0, poseDeg: kneesBent }],
    supports: ['head', 'upper_back', 'pelvis', 'foot_r', 'foot_l', 'hand_r', 'hand_l'],
    props: ['mat', 'pillow'],
    view: 'side',
  },
  evidence: [
    'disc-pressure-lying',
    'stature-crook-lying',
    'stature-lying-wears-off',
    'cochrane-traction-2013',
    'who-2023-traction',
    'nice-ng59-traction',
  ],
};
