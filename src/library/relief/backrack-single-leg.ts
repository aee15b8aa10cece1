import { backrack } from './devices/backrack.ts';
import { oneKneeOnRack, onRack } from './relief-poses.ts';
import type { ReliefTechnique } from './relief-technique.ts';
import { stopSigns } from './stop-signs.ts';

export const backrackSingleLeg: ReliefTechnique = {
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
    'To get off: feet down, turn to the side, push up with your hands.',
  ],
  cue: 'Hold behind the knee. The rest of you stays heavy.',
  stopIf: [
    ...stopSigns,
    'A bruise or a sore spot on the skin',
    'You wake stiffer or sorer than usual the next morning: rest it that day',
  ],
  minutes: { default: 1, least: 1, most: 2 },
  dose: 'About 30 seconds a leg, as the maker says. Once a day, after the start position, is ours.',
  expect:
    'The maker says it eases pain. No trial of it was found, so nobody knows. Like any lying it can feel good for about an hour, and the first days can be sore. It is not shown to heal discs or to end pain that lasts weeks.',
  grade: 'none-found',
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
  evidence: [
    'relief-backrack-no-trial',
    'relief-backrack-like-devices',
    'relief-backrack-steps',
    'relief-backrack-settling',
    'relief-device-rules',
    'cochrane-traction-2013',
    'nice-ng59-traction',
    'who-2023-traction',
  ],
  device: { id: 'backrack', rung: 2 },
};
