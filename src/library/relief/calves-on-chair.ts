import { calvesOnSeat } from '../start-poses.ts';
import type { ReliefTechnique } from './relief-technique.ts';

export const calvesOnChair: ReliefTechnique = {
  id: 'calves-on-chair',
  name: 'Calves on a chair',
  purpose: 'Takes the load of standing and sitting off your back.',
  position: 'lying-on-back',
  equipment: ['chair'],
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
    'Put a chair or stool on a firm floor, with a mat or carpet before it.',
    'Sit close to it, lie back, and lift your calves onto the seat.',
    'Move in until hips and knees make right angles.',
    'Put a small pillow under your head.',
    'Let your arms rest beside you and breathe slowly.',
    'To get up, roll onto your side first.',
  ],
  cue: 'Let the breath drop into your belly. Nothing to do.',
  stopIf: [
    'Pain runs down a leg, or further down than before',
    'Anything goes numb',
    'Your pain rises above 5 of 10',
    'You feel dizzy or out of breath',
  ],
  minutes: { default: 10, least: 5, most: 20 },
  dose: '10 minutes, up to three times a day. That is ours; the study used 20 minutes.',
  expect:
    'It can feel good for about an hour. You grow by a few millimetres, about 4 in 20 minutes, then lose them again. It is not shown to heal discs or to end pain that lasts weeks.',
  grade: 'very-low',
  // Wilke 1999: one man, L4/5.
  pressureMPa: 0.1,
  motion: {
    kind: 'hold',
    keyframes: [{ atS: 0, poseDeg: calvesOnSeat }],
    supports: ['head', 'upper_back', 'pelvis', 'calf_r', 'calf_l', 'elbow_r', 'elbow_l', 'hand_r', 'hand_l'],
    props: ['mat', 'stool', 'pillow'],
    view: 'side',
  },
  evidence: [
    'disc-pressure-lying',
    'stature-calves-up',
    'stature-lying-wears-off',
    'cochrane-traction-2013',
    'who-2023-traction',
    'nice-ng59-traction',
  ],
};
