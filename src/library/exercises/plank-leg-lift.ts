import { forearmsAndToes } from '../start-poses.ts';
import type { Exercise } from './exercise.ts';

export const plankLegLift: Exercise = {
  id: 'plank-leg-lift',
  name: 'Plank with leg lift',
  ladder: 'front',
  rung: 4,
  alsoTrains: ['hips', 'deep-control'],
  sides: 'alternate',
  position: 'forearms-and-toes',
  equipment: [],
  notWith: [
    'shoulder-pain',
    'worse-bending-backward',
    'pregnant',
    'high-blood-pressure',
    'glaucoma',
    'hernia',
    'recent-surgery',
  ],
  purpose: 'Belly and buttocks keep your hips level on one leg.',
  steps: [
    'Take the plank on forearms and toes.',
    'Tighten your buttocks.',
    'Lift one foot a hand-width off the floor.',
    'Hold five seconds with level hips.',
    'Set it down and lift the other foot.',
  ],
  cue: 'Lift a hand-width. Hips stay level.',
  faults: ['Hips twist', 'Low back arches', 'Breath held'],
  works: 'Belly and buttocks work',
  glow: 'belly',
  motion: {
    kind: 'hold',
    keyframes: [
      { atS: 0, poseDeg: forearmsAndToes },
      { atS: 2, poseDeg: { ...forearmsAndToes, hip_flexion_l: -14, ankle_angle_l: -20 } },
    ],
    supports: ['elbow_r', 'elbow_l', 'hand_r', 'hand_l', 'toes_r'],
    props: ['mat'],
    view: 'side',
  },
  direction: 'rotation',
  camera: { sees: 'well', angle: 'shoulder-hip-ankle', deg: [170, 190] },
  dose: { kind: 'holds', holdS: 5, reps: 6, sets: 2, restS: 45 },
  evidence: ['boren-2011', 'mcgill-short-holds'],
};
