import { overSidePillow } from './relief-poses.ts';
import type { ReliefTechnique } from './relief-technique.ts';
import { stopSigns } from './stop-signs.ts';

export const sideOverPillow: ReliefTechnique = {
  id: 'side-over-pillow',
  name: 'On your side over a pillow',
  purpose: 'Opens the upper side of your waist when one side hurts.',
  position: 'lying-on-side',
  equipment: ['cushion'],
  notFor: [
    { text: 'Thin or brittle bones', caution: 'osteoporosis' },
    { text: 'Pregnancy', caution: 'pregnant' },
    { text: 'A hip or shoulder that hurts to lie on: use the other side, or not this one' },
    {
      text: 'A recent operation. First ask your surgeon or physiotherapist if you may do this',
      caution: 'recent-surgery',
    },
  ],
  steps: [
    'Put a thick pillow on the mat where your waist will be.',
    'Lie on the side that hurts less, with your waist over it.',
    'Bend hips and knees half-way. Pillows under the head and between the knees.',
    'Let the upper arm rest before you.',
    'Breathe into the upper side of your waist.',
    'To get up, push with your arms.',
  ],
  cue: 'Let your waist drape over the pillow.',
  stopIf: [...stopSigns],
  minutes: { default: 5, least: 2, most: 10 },
  dose: '5 minutes, once or twice a day. That is ours; no study set it.',
  expect:
    'Nobody has measured what it does to pain. It can feel good for about an hour. Healthy people grew by some millimetres in 10 minutes on the side, without the pillow. It is not shown to heal discs or to end pain that lasts weeks.',
  grade: 'none-found',
  motion: {
    kind: 'hold',
    keyframes: [{ atS: 0, poseDeg: overSidePillow }],
    supports: ['head', 'side_l', 'pelvis', 'knee_l', 'toes_l'],
    props: ['mat', 'belly-pillow', 'pillow', 'cushion'],
    on: { head: 'cushion' },
    view: 'front',
  },
  evidence: ['relief-not-measured', 'stature-side-lying', 'disc-pressure-lying'],
};
