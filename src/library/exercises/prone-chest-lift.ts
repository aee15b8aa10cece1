import { onPillow } from '../start-poses.ts';
import type { Exercise } from './exercise.ts';

export const proneChestLift: Exercise = {
  id: 'prone-chest-lift',
  name: 'Chest lift, lying face down',
  ladder: 'back',
  rung: 3,
  alsoTrains: [],
  sides: 'both',
  position: 'lying-on-front',
  equipment: [],
  notWith: [
    'worse-bending-backward',
    'pregnant',
    'breathless-lying-flat',
    'reflux',
    'hernia',
    'recent-surgery',
  ],
  purpose: 'Trains the long muscles beside your spine.',
  steps: [
    'Lie face down with a flat pillow under your belly.',
    'Leave your arms by your sides, palms up.',
    'Lift your breastbone a few centimetres.',
    'Keep your eyes on the floor.',
    'Hold five seconds, breathe, and lower.',
  ],
  cue: 'A small lift. Eyes on the floor.',
  faults: ['Lifting high', 'Head tips back', 'Breath held'],
  works: 'Back works',
  glow: 'back',
  motion: {
    kind: 'hold',
    keyframes: [
      { atS: 0, poseDeg: { ...onPillow, lumbar_extension: -6 } },
      {
        atS: 2,
        poseDeg: {
          ...onPillow,
          lumbar_extension: 8,
          thorax_extension: 10,
          neck_extension: -4,
          arm_flex_r: -12,
          arm_flex_l: -12,
        },
      },
    ],
    supports: ['pelvis', 'knee_r', 'knee_l', 'toes_r', 'toes_l'],
    props: ['mat', 'belly-pillow'],
    on: { pelvis: 'belly-pillow' },
    view: 'side',
  },
  direction: 'extension',
  camera: { sees: 'well', angle: 'trunk-to-floor', deg: [5, 15] },
  dose: { kind: 'holds', holdS: 5, reps: 6, sets: 2, restS: 30 },
  evidence: ['callaghan-1998', 'sinaki-1984'],
};
