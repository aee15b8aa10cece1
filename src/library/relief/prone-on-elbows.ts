import { onElbows } from '../start-poses.ts';
import type { ReliefTechnique } from './relief-technique.ts';

export const proneOnElbows: ReliefTechnique = {
  id: 'prone-on-elbows',
  name: 'On your front, on your elbows',
  purpose: 'A gentle backward bend, for backs that dislike bending forward.',
  position: 'lying-on-front',
  equipment: [],
  notFor: [
    {
      text: 'Pain that gets worse bending backward, or standing and walking, and eases sitting',
      caution: 'worse-bending-backward',
    },
    { text: 'A narrow spinal canal or a slipped vertebra that a doctor told you of' },
    { text: 'Pregnancy', caution: 'pregnant' },
    { text: 'A painful shoulder', caution: 'shoulder-pain' },
    { text: 'A painful neck', caution: 'neck-pain' },
    { text: 'Reflux that gets worse lying down', caution: 'reflux' },
    { text: 'Being out of breath lying flat', caution: 'breathless-lying-flat' },
    { text: 'A hernia of the belly', caution: 'hernia' },
    {
      text: 'A recent operation. First ask your surgeon or physiotherapist if you may do this',
      caution: 'recent-surgery',
    },
  ],
  steps: [
    'Lie face down on a mat or carpet and wait for two breaths.',
    'Put your elbows under your shoulders and rest on your forearms.',
    'Let your belly and hips stay heavy on the floor.',
    'Look at the floor a little ahead of you.',
    'Breathe slowly. Lie flat whenever you like.',
    'If pain in a leg draws back towards your spine, carry on.',
  ],
  cue: 'Belly heavy, buttocks soft, slow breath out.',
  stopIf: [
    'Pain moves further down a leg',
    'Anything goes numb',
    'Your pain rises above 5 of 10',
    'Your back pinches and does not let go after a few breaths',
  ],
  minutes: { default: 2, least: 1, most: 5 },
  dose: '2 minutes, up to three times a day. That is ours; the study used 20 minutes.',
  expect:
    'It may feel good for up to an hour. Healthy people regained a little height in 20 minutes; shorter goes were less. It is not shown to heal discs or to end pain that lasts weeks.',
  grade: 'very-low',
  motion: {
    kind: 'hold',
    keyframes: [{ atS: 0, poseDeg: onElbows }],
    supports: ['pelvis', 'elbow_r', 'elbow_l', 'hand_r', 'hand_l', 'knee_r', 'knee_l', 'toes_r', 'toes_l'],
    props: ['mat'],
    view: 'side',
  },
  evidence: [
    'stature-prone-extension',
    'stature-lying-wears-off',
    'disc-pressure-lying',
    'no-best-exercise',
    'cochrane-traction-2013',
  ],
};
