import { forearmsAndToes } from '../start-poses.ts';
import type { Exercise } from './exercise.ts';

export const longPlank: Exercise = {
  id: 'long-plank',
  name: 'Long plank',
  ladder: 'front',
  rung: 5,
  alsoTrains: ['deep-control'],
  sides: 'both',
  position: 'forearms-and-toes',
  equipment: [],
  notWith: [
    'shoulder-pain',
    'worse-bending-backward',
    'pregnant',
    'high-blood-pressure',
    'glaucoma',
    'hernia',
    'osteoporosis',
    'recent-surgery',
  ],
  purpose: 'The strongest front hold here: your elbows are far ahead.',
  steps: [
    'Take the plank on forearms and toes.',
    'Move your elbows a hand-length ahead of your shoulders.',
    'Tuck your tail under and squeeze your buttocks.',
    'Hold ten seconds and keep breathing.',
    'Lower your knees to rest.',
  ],
  cue: 'Tail tucked, one long line, breathe.',
  faults: ['Low back sags', 'Breath held'],
  works: 'Belly works',
  glow: 'belly',
  motion: {
    kind: 'hold',
    keyframes: [
      { atS: 0, poseDeg: forearmsAndToes },
      {
        atS: 2,
        poseDeg: {
          ...forearmsAndToes,
          pelvis_tilt: -86,
          arm_flex_r: 102,
          arm_flex_l: 102,
          elbow_flex_r: 80,
          elbow_flex_l: 80,
          lumbar_extension: -6,
        },
      },
    ],
    supports: ['elbow_r', 'elbow_l', 'hand_r', 'hand_l', 'toes_r', 'toes_l'],
    props: ['mat'],
    view: 'side',
  },
  dose: { kind: 'holds', holdS: 10, reps: 3, sets: 2, restS: 45 },
  evidence: ['mcgill-short-holds', 'programme-rules'],
};
