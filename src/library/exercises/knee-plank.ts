import { forearmsAndKnees } from '../start-poses.ts';
import type { Exercise } from './exercise.ts';

export const kneePlank: Exercise = {
  id: 'knee-plank',
  name: 'Plank on your knees',
  ladder: 'front',
  rung: 2,
  alsoTrains: ['deep-control'],
  sides: 'both',
  position: 'kneeling',
  equipment: [],
  notWith: ['shoulder-pain', 'knee-pain', 'pregnant', 'hernia', 'recent-surgery'],
  purpose: 'Your belly learns to keep your back from sagging.',
  steps: [
    'Kneel on a mat or carpet and rest on your forearms.',
    'Put your elbows under your shoulders.',
    'Move your knees back until knees, hips and shoulders line up.',
    'Tighten your belly and buttocks.',
    'Keep breathing. Lower after ten seconds.',
  ],
  cue: 'Straight from shoulder to knee. Keep breathing.',
  faults: ['Bottom up in the air', 'Low back sags', 'Breath held'],
  works: 'Belly works',
  glow: 'belly',
  motion: {
    kind: 'hold',
    keyframes: [{ atS: 0, poseDeg: forearmsAndKnees }],
    supports: ['elbow_r', 'elbow_l', 'hand_r', 'hand_l', 'knee_r', 'knee_l'],
    props: ['mat'],
    view: 'side',
  },
  direction: 'neutral',
  camera: { sees: 'well', angle: 'shoulder-hip-knee', deg: [170, 190] },
  dose: { kind: 'holds', holdS: 10, reps: 4, sets: 2, restS: 30 },
  evidence: ['mcgill-short-holds', 'programme-rules'],
};
