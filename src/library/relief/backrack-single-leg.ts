import { backrack } from './devices/backrack.ts';
import { getOffOurWay, onBackrack } from './devices/backrack-rests.ts';
import { oneKneeOnRack, onRack } from './relief-poses.ts';
import type { ReliefTechnique } from './relief-technique.ts';

export const backrackSingleLeg: ReliefTechnique = {
  ...onBackrack,
  id: 'backrack-single-leg',
  name: 'Backrack: one knee to the chest',
  purpose: 'Lets the rack press a little more beside the lower spine.',
  position: 'lying-on-back',
  equipment: ['backrack'],
  notFor: backrack.notFor,
  steps: [
    'Begin in the start position and rest there a moment.',
    'Lift one leg and hold it behind the knee.',
    'Bring it towards your chest as far as is easy.',
    'Hold about 30 seconds and breathe.',
    'Put the foot down, then the other leg.',
    getOffOurWay,
  ],
  cue: 'Hold behind the knee. The rest of you stays heavy.',
  minutes: { default: 1, least: 1, most: 2 },
  dose: 'About 30 seconds a leg, as the maker says. Once a day, after the start position, is ours.',
  motion: {
    kind: 'repetitions',
    keyframes: [
      { atS: 0, poseDeg: onRack },
      { atS: 3, poseDeg: oneKneeOnRack },
      { atS: 9, poseDeg: oneKneeOnRack },
      { atS: 12, poseDeg: onRack },
    ],
    supports: ['head', 'upper_back', 'pelvis', 'foot_r'],
    props: ['mat', 'backrack'],
    on: { head: 'backrack', upper_back: 'backrack', pelvis: 'backrack' },
    view: 'side',
  },
  device: { id: 'backrack', rung: 2 },
};
