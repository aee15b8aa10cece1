import { leftSideBridge, onLeftForearm } from '../start-poses.ts';
import type { Exercise } from './exercise.ts';

export const sidePlankLegRaise: Exercise = {
  id: 'side-plank-leg-raise',
  name: 'Side plank with leg raise',
  ladder: 'side',
  rung: 5,
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
    'osteoporosis',
    'recent-surgery',
  ],
  purpose: 'The strongest side hold here: the hip works as well.',
  steps: [
    'Take the side plank, one long line.',
    'Lift the top leg to hip height.',
    'Hold five seconds without rolling.',
    'Lower the leg, then your hips.',
    'Breathe and go again.',
  ],
  cue: 'Hold the line, lift to hip height.',
  faults: ['Hips sag', 'Leg drifts forward', 'Breath held'],
  works: 'Side and hip work',
  glow: 'side',
  motion: {
    kind: 'hold',
    keyframes: [
      { atS: 0, poseDeg: onLeftForearm },
      { atS: 1.5, poseDeg: leftSideBridge },
      { atS: 2.5, poseDeg: { ...leftSideBridge, hip_flexion_r: 0, hip_adduction_r: -24 } },
    ],
    supports: ['elbow_l', 'hand_l', 'foot_l'],
    props: ['mat'],
    view: 'front',
  },
  dose: { kind: 'holds', holdS: 5, reps: 4, sets: 2, restS: 45 },
  evidence: ['boren-2011-side-plank', 'mcgill-short-holds'],
};
