import { overCushion } from './relief-poses.ts';
import type { ReliefTechnique } from './relief-technique.ts';
import { stopSigns } from './stop-signs.ts';

export const lumbarCushion: ReliefTechnique = {
  id: 'lumbar-cushion',
  name: 'On your back, cushion under the waist',
  purpose: 'A gentle backward bend with nothing to do, for backs that dislike bending forward.',
  position: 'lying-on-back',
  equipment: ['cushion'],
  notFor: [
    {
      text: 'Pain that gets worse bending backward, or standing and walking, and eases sitting',
      caution: 'worse-bending-backward',
    },
    { text: 'A narrow spinal canal or a slipped vertebra that a doctor told you of' },
    { text: 'Pregnancy from the middle months', caution: 'pregnant' },
    { text: 'Reflux that gets worse lying down', caution: 'reflux' },
    { text: 'Being out of breath lying flat', caution: 'breathless-lying-flat' },
    { text: 'Thin or brittle bones', caution: 'osteoporosis' },
    {
      text: 'A recent operation. First ask your surgeon or physiotherapist if you may do this',
      caution: 'recent-surgery',
    },
  ],
  steps: [
    'Roll a towel or take a flat cushion, at most as thick as your hand is wide.',
    'Lie on your back with bent knees and slide the cushion under your waist.',
    'Let your legs down one after the other, or keep the knees bent.',
    'Put a small pillow under your head.',
    'Breathe slowly. A thinner cushion is better than gritting your teeth.',
    'To get up, bend your knees, take the cushion out and roll over.',
  ],
  cue: 'Let the cushion carry your waist. Slow breath out.',
  stopIf: [...stopSigns, 'Your back pinches and does not let go after a few breaths'],
  minutes: { default: 5, least: 2, most: 10 },
  dose: '5 minutes, once or twice a day. That is ours; the study used 10 minutes.',
  expect:
    'It can feel good for about an hour. Ten healthy men grew by about 5 mm in 10 minutes, each by a different amount. It is not shown to heal discs or to end pain that lasts weeks.',
  grade: 'very-low',
  motion: {
    kind: 'hold',
    keyframes: [{ atS: 0, poseDeg: overCushion }],
    supports: ['head', 'upper_back', 'pelvis', 'heel_r', 'heel_l', 'hand_r', 'hand_l'],
    props: ['mat', 'belly-pillow', 'pillow'],
    view: 'side',
  },
  evidence: [
    'relief-lumbar-cushion',
    'stature-lying-wears-off',
    'no-best-exercise',
    'cochrane-traction-2013',
  ],
};
