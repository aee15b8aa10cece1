import { backrack } from './devices/backrack.ts';
import { onRack } from './relief-poses.ts';
import type { ReliefTechnique } from './relief-technique.ts';
import { stopSigns } from './stop-signs.ts';

export const backrackStart: ReliefTechnique = {
  id: 'backrack-start',
  name: 'Backrack: start position',
  purpose: 'Lying still on the rack with bent knees, where everybody begins.',
  position: 'lying-on-back',
  equipment: ['backrack'],
  notFor: backrack.notFor,
  steps: [
    'Get onto the rack as its page here tells.',
    'Lie in the middle, your spine in the channel.',
    'Knees bent, feet flat on the floor.',
    'If your neck is sore, lay a folded towel under it.',
    'Breathe slowly. Let the rack press, do not push.',
    'To get off: feet down, turn to the side, push up with your hands.',
  ],
  cue: 'Lie heavy and breathe. Nothing to push.',
  stopIf: [
    ...stopSigns,
    'A bruise or a sore spot on the skin',
    'You wake stiffer or sorer than usual the next morning: rest it that day',
  ],
  minutes: { default: 1, least: 1, most: 10 },
  dose: '1 to 2 minutes once a day on the first five days, then one minute more at a time, 10 at most. That is ours, not the maker’s.',
  expect:
    'The maker says it eases pain. No trial of it was found, so nobody knows. Like any lying it can feel good for about an hour, and the first days can be sore. It is not shown to heal discs or to end pain that lasts weeks.',
  grade: 'none-found',
  motion: {
    kind: 'hold',
    keyframes: [{ atS: 0, poseDeg: onRack }],
    supports: ['head', 'upper_back', 'pelvis', 'foot_r', 'foot_l'],
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
  device: { id: 'backrack', rung: 1 },
};
