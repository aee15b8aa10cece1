import { foreheadOnHands } from '../start-poses.ts';
import type { ReliefTechnique } from './relief-technique.ts';
import { stopSigns } from './stop-signs.ts';

export const proneLying: ReliefTechnique = {
  id: 'prone-lying',
  name: 'Flat on your front',
  purpose: 'Rests a back that dislikes sitting and bending.',
  position: 'lying-on-front',
  equipment: [],
  notFor: [
    { text: 'Pain that gets worse lying flat on the front' },
    { text: 'A neck that cannot turn to the side', caution: 'neck-pain' },
    { text: 'Pregnancy', caution: 'pregnant' },
    { text: 'Reflux that gets worse lying down', caution: 'reflux' },
    { text: 'Being out of breath lying flat', caution: 'breathless-lying-flat' },
    { text: 'A hernia of the belly', caution: 'hernia' },
    {
      text: 'A recent operation. First ask your surgeon or physiotherapist if you may do this',
      caution: 'recent-surgery',
    },
  ],
  steps: [
    'Lie face down on a mat, a carpet or a firm bed.',
    'Rest your forehead on the backs of your hands, or turn your head.',
    'Turn the other way now and then.',
    'A flat pillow under your belly makes it milder.',
    'Let everything sink. Breathe slowly.',
    'To get up, roll onto your side first.',
  ],
  cue: 'Belly heavy, buttocks soft, slow breath out.',
  stopIf: [...stopSigns, 'Your back pinches and does not let go after a few breaths'],
  minutes: { default: 5, least: 2, most: 10 },
  dose: '5 minutes, up to three times a day. That is ours; no study set it.',
  expect:
    'It can feel good for about an hour. In one man the pressure in a low disc was a fifth of that in standing. Pain was not measured. It is not shown to heal discs or to end pain that lasts weeks.',
  grade: 'very-low',
  // Wilke 1999: one man, L4/5.
  pressureMPa: 0.1,
  motion: {
    kind: 'hold',
    keyframes: [{ atS: 0, poseDeg: foreheadOnHands }],
    supports: ['pelvis', 'chest', 'hand_r', 'hand_l', 'knee_r', 'knee_l', 'toes_r', 'toes_l'],
    props: ['mat'],
    view: 'side',
  },
  evidence: [
    'disc-pressure-lying',
    'stature-lying-wears-off',
    'relief-not-measured',
    'cochrane-traction-2013',
  ],
};
