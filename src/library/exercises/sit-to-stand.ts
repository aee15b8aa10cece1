import { sitting } from '../start-poses.ts';
import type { Exercise } from './exercise.ts';

export const sitToStand: Exercise = {
  id: 'sit-to-stand',
  name: 'Stand up from a chair',
  ladder: 'hips',
  rung: 1,
  alsoTrains: ['back'],
  sides: 'both',
  position: 'standing',
  equipment: ['chair'],
  notWith: ['knee-pain', 'recent-surgery'],
  purpose: 'Legs and hips get stronger in a movement you do all day.',
  steps: [
    'Sit on the front half of a firm chair.',
    'Set your feet under your knees.',
    'Lean forward from the hips with a long back.',
    'Stand up tall without using your hands.',
    'Sit down again slowly.',
  ],
  cue: 'Chest over feet, then stand tall.',
  faults: ['Knees fall in', 'Dropping onto the chair', 'Back rounds'],
  works: 'Buttocks and thighs work',
  glow: 'buttock',
  motion: {
    kind: 'repetitions',
    keyframes: [
      { atS: 0, poseDeg: sitting },
      {
        atS: 1.2,
        poseDeg: {
          ...sitting,
          pelvis_tilt: -32,
          hip_flexion_r: 112,
          hip_flexion_l: 112,
          knee_angle_r: 88,
          knee_angle_l: 88,
          ankle_angle_r: 10,
          ankle_angle_l: 10,
        },
      },
      { atS: 5, poseDeg: { arm_flex_r: 5, arm_flex_l: 5 } },
    ],
    supports: ['foot_r', 'foot_l'],
    props: ['chair'],
    view: 'side',
  },
  dose: { kind: 'reps', repS: 5, reps: 8, sets: 2, restS: 30 },
  evidence: ['acsm-dose', 'programme-rules'],
};
