import { onRightSide } from '../start-poses.ts';
import type { Exercise } from './exercise.ts';

export const sideLyingLegRaise: Exercise = {
  id: 'side-lying-leg-raise',
  name: 'Leg raise, lying on your side',
  ladder: 'hips',
  rung: 2,
  alsoTrains: ['side'],
  sides: 'each',
  position: 'lying-on-side',
  equipment: [],
  notWith: ['hip-pain', 'recent-surgery'],
  purpose: 'Strong work for the side of your hip, easy on your back.',
  steps: [
    'Lie on your side with the bottom knee bent.',
    'Make the top leg long, in line with your body.',
    'Lead with the heel and lift to hip height.',
    'Lower slowly.',
    'Keep your waist long and still.',
  ],
  cue: 'Heel leads. Lift to hip height.',
  faults: ['Leg drifts forward', 'Toes turn up', 'Waist shortens'],
  works: 'Side of the hip works',
  glow: 'buttock',
  motion: {
    kind: 'repetitions',
    keyframes: [
      { atS: 0, poseDeg: { ...onRightSide, hip_flexion_l: -2, knee_angle_l: 2, hip_adduction_l: 6 } },
      { atS: 4, poseDeg: { ...onRightSide, hip_flexion_l: -4, knee_angle_l: 2, hip_adduction_l: -22 } },
    ],
    supports: ['head', 'side_r', 'pelvis', 'knee_r', 'toes_r'],
    props: ['mat', 'pillow'],
    on: { head: 'cushion' },
    view: 'front',
  },
  direction: 'side',
  camera: { sees: 'well', angle: 'knees-apart', deg: [50, 70] },
  dose: { kind: 'reps', repS: 4, reps: 8, sets: 2, restS: 20 },
  evidence: ['distefano-2009', 'boren-2011', 'acsm-dose'],
};
