import { forearmsAndToes } from '../start-poses.ts';
import type { Exercise } from './exercise.ts';

export const forearmPlank: Exercise = {
  id: 'forearm-plank',
  name: 'Plank',
  ladder: 'front',
  rung: 3,
  alsoTrains: ['deep-control', 'side'],
  sides: 'both',
  position: 'forearms-and-toes',
  equipment: [],
  notWith: ['shoulder-pain', 'pregnant', 'high-blood-pressure', 'glaucoma', 'hernia', 'recent-surgery'],
  purpose: 'Your whole front holds your back in one line.',
  steps: [
    'Lie face down and rest on your forearms.',
    'Put your elbows under your shoulders.',
    'Tuck your toes under and lift your hips.',
    'Make one straight line from heels to head.',
    'Keep breathing. Lower after ten seconds.',
  ],
  cue: 'One long line. Squeeze your buttocks and breathe.',
  faults: ['Hips sag', 'Bottom too high', 'Breath held'],
  works: 'Belly works',
  glow: 'belly',
  motion: {
    kind: 'hold',
    keyframes: [
      {
        atS: 0,
        poseDeg: {
          ...forearmsAndToes,
          pelvis_tilt: -88,
          hip_flexion_r: 8,
          hip_flexion_l: 8,
          knee_angle_r: 24,
          knee_angle_l: 24,
        },
      },
      { atS: 2, poseDeg: forearmsAndToes },
    ],
    supports: ['elbow_r', 'elbow_l', 'hand_r', 'hand_l', 'toes_r', 'toes_l'],
    props: ['mat'],
    view: 'side',
  },
  direction: 'neutral',
  camera: { sees: 'well', angle: 'shoulder-hip-ankle', deg: [170, 185] },
  dose: { kind: 'holds', holdS: 10, reps: 3, sets: 2, restS: 40 },
  evidence: ['ekstrom-2007-plank', 'mcgill-short-holds'],
};
