import { leftSideBridge, onLeftForearm } from '../start-poses.ts';
import type { Exercise } from './exercise.ts';

export const sidePlank: Exercise = {
  id: 'side-plank',
  name: 'Side plank',
  ladder: 'side',
  rung: 3,
  alsoTrains: ['hips', 'deep-control'],
  sides: 'each',
  position: 'lying-on-side',
  equipment: [],
  notWith: [
    'shoulder-pain',
    'hip-pain',
    'pregnant',
    'high-blood-pressure',
    'glaucoma',
    'hernia',
    'recent-surgery',
  ],
  purpose: 'One of the strongest exercises for your side and hip.',
  steps: [
    'Lie on your side and rest on your forearm.',
    'Put your top foot just in front of the other.',
    'Put your other hand on your hip.',
    'Lift your hips until your body is one line.',
    'Hold ten seconds, breathe, and lower.',
  ],
  cue: 'Lift the hips. One long line.',
  faults: ['Hips sag', 'Rolling forward', 'Head drops'],
  works: 'Side of the waist works',
  glow: 'side',
  motion: {
    kind: 'hold',
    keyframes: [
      { atS: 0, poseDeg: onLeftForearm },
      { atS: 2, poseDeg: leftSideBridge },
    ],
    supports: ['elbow_l', 'hand_l', 'foot_l'],
    props: ['mat'],
    view: 'front',
    heldBy: [{ at: 'foot_r', friction: 0.5 }],
  },
  direction: 'side',
  camera: { sees: 'well', angle: 'shoulder-hip-ankle', deg: [170, 190] },
  dose: { kind: 'holds', holdS: 10, reps: 3, sets: 2, restS: 30 },
  evidence: ['ekstrom-2007', 'mcgill-short-holds'],
};
