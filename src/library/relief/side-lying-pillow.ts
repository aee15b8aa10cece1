import { onLeftSide } from '../start-poses.ts';
import type { ReliefTechnique } from './relief-technique.ts';

export const sideLyingPillow: ReliefTechnique = {
  id: 'side-lying-pillow',
  name: 'On your side, pillow between the knees',
  purpose: 'Rests your back when lying on it or on your front is not for you.',
  position: 'lying-on-side',
  equipment: [],
  notFor: [
    { text: 'A hip or shoulder that hurts to lie on: use the other side' },
    {
      text: 'A recent operation. First ask your surgeon or physiotherapist if you may do this',
      caution: 'recent-surgery',
    },
  ],
  steps: [
    'Lie on the side that is more comfortable. In pregnancy, the left is the usual choice.',
    'Bend hips and knees half-way.',
    'Put a thick pillow between your knees.',
    'Put a pillow under your head, so that your neck is straight.',
    'Hug another pillow if your top shoulder rolls forward.',
    'Breathe slowly. To get up, push with your arms.',
  ],
  cue: 'Let the pillows carry you. Slow breath out.',
  stopIf: [
    'Pain runs down a leg, or further down than before',
    'Anything goes numb',
    'Your pain rises above 5 of 10',
  ],
  minutes: { default: 10, least: 5, most: 20 },
  dose: '10 minutes, up to three times a day. The study used 10 minutes; how often is ours.',
  expect:
    'It can feel good for about an hour. Healthy people grew by some millimetres in 10 minutes on the side. It is not shown to heal discs or to end pain that lasts weeks.',
  grade: 'very-low',
  // Wilke 1999: one man, L4/5.
  pressureMPa: 0.12,
  motion: {
    kind: 'hold',
    keyframes: [{ atS: 0, poseDeg: onLeftSide }],
    supports: ['head', 'side_l', 'pelvis', 'knee_l', 'toes_l'],
    props: ['mat', 'pillow', 'cushion'],
    on: { head: 'cushion' },
    view: 'front',
  },
  evidence: [
    'stature-side-lying',
    'disc-pressure-lying',
    'stature-lying-wears-off',
    'cochrane-traction-2013',
    'pregnancy-positions',
  ],
};
