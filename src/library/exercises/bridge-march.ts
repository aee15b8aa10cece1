import { bridgeTop } from '../start-poses.ts';
import type { Exercise } from './exercise.ts';

export const bridgeMarch: Exercise = {
  id: 'bridge-march',
  name: 'Bridge march',
  ladder: 'hips',
  rung: 3,
  alsoTrains: ['back', 'deep-control'],
  sides: 'alternate',
  position: 'lying-on-back',
  equipment: [],
  notWith: [
    'hip-pain',
    'reflux',
    'glaucoma',
    'hernia',
    'pregnant',
    'breathless-lying-flat',
    'recent-surgery',
  ],
  purpose: 'Hips and trunk stay level while one foot leaves the floor.',
  steps: [
    'Lift into the bridge.',
    'Keep your hips high and level.',
    'Lift one foot a few centimetres.',
    'Set it down and lift the other.',
    'Lower your hips when the set is done.',
  ],
  cue: 'Hips stay level, like a table.',
  faults: ['Hip drops on one side', 'Low back arches'],
  works: 'Buttocks and back work',
  glow: 'buttock',
  motion: {
    kind: 'repetitions',
    keyframes: [
      { atS: 0, poseDeg: bridgeTop },
      { atS: 5, poseDeg: { ...bridgeTop, hip_flexion_l: 48, knee_angle_l: 95 } },
    ],
    supports: ['head', 'upper_back', 'hand_r', 'hand_l', 'foot_r'],
    props: ['mat'],
    view: 'side',
  },
  direction: 'rotation',
  camera: { sees: 'well', angle: 'shoulder-hip-knee', deg: [165, 185] },
  dose: { kind: 'reps', repS: 5, reps: 8, sets: 2, restS: 40 },
  evidence: ['ekstrom-2007-plank', 'acsm-dose'],
};
