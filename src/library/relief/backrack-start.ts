import { backrack } from './devices/backrack.ts';
import { getOffOurWay, onBackrack } from './devices/backrack-rests.ts';
import { onRack } from './relief-poses.ts';
import type { ReliefTechnique } from './relief-technique.ts';

export const backrackStart: ReliefTechnique = {
  ...onBackrack,
  id: 'backrack-start',
  name: 'Backrack: start position',
  purpose: 'Lying still on the rack with bent knees, where everybody begins.',
  position: 'lying-on-back',
  equipment: ['backrack'],
  notFor: backrack.notFor,
  steps: [
    'Get onto the rack as its page here shows.',
    'Lie in the middle, your spine in the channel.',
    'Knees bent, feet flat on the floor.',
    'If your neck is sore, lay a folded towel under it.',
    'Breathe slowly. Let the rack press, do not push.',
    getOffOurWay,
  ],
  cue: 'Lie heavy and breathe. Nothing to push.',
  minutes: { default: 1, least: 1, most: 10 },
  dose: '1 to 2 minutes once a day on the first five days, then one minute more at a time, 10 at most. That is ours, not the maker’s.',
  motion: {
    kind: 'hold',
    keyframes: [{ atS: 0, poseDeg: onRack }],
    supports: ['head', 'upper_back', 'pelvis', 'foot_r', 'foot_l'],
    props: ['mat', 'backrack'],
    on: { head: 'backrack', upper_back: 'backrack', pelvis: 'backrack' },
    view: 'side',
  },
  device: { id: 'backrack', rung: 1 },
};
