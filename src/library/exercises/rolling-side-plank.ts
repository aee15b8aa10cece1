import { forearmsAndToes } from '../start-poses.ts';
import type { Exercise } from './exercise.ts';

export const rollingSidePlank: Exercise = {
  id: 'rolling-side-plank',
  name: 'Rolling side plank',
  ladder: 'side',
  rung: 4,
  alsoTrains: ['front', 'hips', 'deep-control'],
  sides: 'each',
  position: 'forearms-and-toes',
  equipment: [],
  notWith: [
    'shoulder-pain',
    'hip-pain',
    'worse-bending-backward',
    'osteoporosis',
    'pregnant',
    'high-blood-pressure',
    'glaucoma',
    'hernia',
    'recent-surgery',
  ],
  purpose: 'Side and front work together while you turn.',
  steps: [
    'Take the plank on forearms and toes.',
    'Roll onto one forearm into the side plank.',
    'Ribs and hips turn together, as one block.',
    'Stay a moment, then roll back to the plank.',
    'Keep breathing. Rest on your knees between sets.',
  ],
  cue: 'Ribs and hips turn as one block.',
  faults: ['Hips lead or lag', 'Hips sag', 'Breath held'],
  works: 'Side of the waist works',
  glow: 'side',
  motion: {
    kind: 'repetitions',
    keyframes: [
      { atS: 0, poseDeg: forearmsAndToes },
      {
        atS: 6,
        poseDeg: {
          ...forearmsAndToes,
          pelvis_rotation: -80,
          arm_flex_l: 0,
          arm_add_l: -84,
          arm_flex_r: 0,
          arm_add_r: -4,
          elbow_flex_r: 0,
        },
      },
    ],
    supports: ['elbow_l', 'hand_l', 'toes_l'],
    props: ['mat'],
    view: 'side',
  },
  dose: { kind: 'reps', repS: 6, reps: 5, sets: 2, restS: 45 },
  evidence: ['mcgill-short-holds', 'programme-rules'],
};
