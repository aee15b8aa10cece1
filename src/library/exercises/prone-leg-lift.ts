import { foreheadOnHands } from '../start-poses.ts';
import type { Exercise } from './exercise.ts';

export const proneLegLift: Exercise = {
  id: 'prone-leg-lift',
  name: 'Leg lift, lying face down',
  ladder: 'hips',
  rung: 2,
  alsoTrains: ['back'],
  sides: 'alternate',
  position: 'lying-on-front',
  equipment: [],
  notWith: [
    'worse-bending-backward',
    'shoulder-pain',
    'neck-pain',
    'pregnant',
    'breathless-lying-flat',
    'reflux',
    'hernia',
    'recent-surgery',
  ],
  purpose: 'The buttock lifts the leg while your back stays still.',
  steps: [
    'Lie face down, forehead on the backs of your hands.',
    'Squeeze one buttock first.',
    'Let that leg float a hand-width off the floor.',
    'Keep both hip bones down.',
    'Lower slowly and change legs.',
  ],
  cue: 'Squeeze first, then float.',
  faults: ['Low back arches', 'Hip rolls over', 'Leg goes high'],
  works: 'Buttocks work',
  glow: 'buttock',
  motion: {
    kind: 'repetitions',
    keyframes: [
      { atS: 0, poseDeg: foreheadOnHands },
      { atS: 5, poseDeg: { ...foreheadOnHands, hip_flexion_r: -7, knee_angle_r: 4 } },
    ],
    supports: ['pelvis', 'chest', 'knee_l', 'toes_l'],
    props: ['mat'],
    view: 'side',
  },
  direction: 'extension',
  camera: { sees: 'well', angle: 'thigh-to-floor', deg: [0, 15] },
  dose: { kind: 'reps', repS: 5, reps: 8, sets: 2, restS: 30 },
  evidence: ['macaskill-2014', 'acsm-dose'],
};
