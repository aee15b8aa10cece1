import { backrack } from './devices/backrack.ts';
import { getOffOurWay, onBackrack } from './devices/backrack-rests.ts';
import { bothKneesOnRack, onRack } from './relief-poses.ts';
import type { ReliefTechnique } from './relief-technique.ts';

export const backrackDoubleLeg: ReliefTechnique = {
  ...onBackrack,
  id: 'backrack-double-leg',
  name: 'Backrack: both knees to the chest',
  purpose: 'Lets the rack press more under the lower back.',
  position: 'lying-on-back',
  equipment: ['backrack'],
  notFor: backrack.notFor,
  steps: [
    'Begin in the start position and rest there a moment.',
    'Lift one leg, then the other, and hold behind both knees.',
    'Bring them towards your chest as far as is easy.',
    'Hold about 30 seconds and breathe. Closer only if it is easy.',
    'Put one foot down, then the other.',
    getOffOurWay,
  ],
  cue: 'Hold behind both knees, shoulders soft, keep breathing.',
  minutes: { default: 1, least: 1, most: 2 },
  dose: 'About 30 seconds, once or twice, as the maker says. Once a day, after the single leg, is ours.',
  motion: {
    kind: 'repetitions',
    keyframes: [
      { atS: 0, poseDeg: onRack },
      { atS: 3, poseDeg: bothKneesOnRack },
      { atS: 9, poseDeg: bothKneesOnRack },
      { atS: 12, poseDeg: onRack },
    ],
    supports: ['head', 'upper_back', 'pelvis'],
    props: ['mat', 'backrack'],
    on: { head: 'backrack', upper_back: 'backrack', pelvis: 'backrack' },
    view: 'side',
  },
  device: { id: 'backrack', rung: 3 },
};
