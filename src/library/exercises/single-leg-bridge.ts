import { bridgeTop, kneesBent } from '../start-poses.ts';
import type { Exercise } from './exercise.ts';

export const singleLegBridge: Exercise = {
  id: 'single-leg-bridge',
  name: 'Bridge on one leg',
  ladder: 'hips',
  rung: 4,
  alsoTrains: ['back', 'side'],
  sides: 'each',
  position: 'lying-on-back',
  equipment: [],
  notWith: [
    'hip-pain',
    'knee-pain',
    'reflux',
    'glaucoma',
    'hernia',
    'pregnant',
    'breathless-lying-flat',
    'recent-surgery',
  ],
  purpose: 'One hip lifts you and keeps your pelvis level.',
  steps: [
    'Lie on your back, knees bent.',
    'Make one leg long, thighs side by side.',
    'Push through the other heel and lift your hips.',
    'Keep both hip bones level.',
    'Lower slowly.',
  ],
  cue: 'One foot pushes. Hip bones level.',
  faults: ['Hip dips', 'Low back arches', 'Cramp behind the thigh: move the foot closer'],
  works: 'Buttock and back work',
  glow: 'buttock',
  motion: {
    kind: 'repetitions',
    keyframes: [
      { atS: 0, poseDeg: { ...kneesBent, knee_angle_r: 6 } },
      { atS: 5, poseDeg: { ...bridgeTop, knee_angle_r: 6 } },
    ],
    supports: ['head', 'upper_back', 'hand_r', 'hand_l', 'foot_l'],
    props: ['mat'],
    view: 'side',
  },
  direction: 'rotation',
  camera: { sees: 'well', angle: 'shoulder-hip-knee', deg: [125, 175] },
  dose: { kind: 'reps', repS: 5, reps: 8, sets: 2, restS: 40 },
  evidence: ['single-leg-bridge-buttock', 'ekstrom-2007-plank', 'acsm-dose'],
};
