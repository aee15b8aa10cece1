import { leftSideBridge } from '../start-poses.ts';
import type { Exercise } from './exercise.ts';

export const sidePlankKnees: Exercise = {
  id: 'side-plank-knees',
  name: 'Side plank on your knees',
  ladder: 'side',
  rung: 2,
  alsoTrains: ['hips', 'deep-control'],
  sides: 'each',
  position: 'lying-on-side',
  equipment: [],
  notWith: ['shoulder-pain', 'knee-pain', 'hip-pain', 'recent-surgery'],
  purpose: 'The side of your waist lifts you, with short legs as help.',
  steps: [
    'Lie on your side, knees bent, feet behind you.',
    'Rest on your forearm, elbow under your shoulder.',
    'Put your other hand on your hip.',
    'Lift your hips up and forward into a line.',
    'Hold ten seconds, breathe, and lower.',
  ],
  cue: 'Hips up and forward. Keep breathing.',
  faults: ['Hips stay behind', 'Shoulder creeps up', 'Rolling forward'],
  works: 'Side of the waist works',
  glow: 'side',
  motion: {
    kind: 'hold',
    keyframes: [
      {
        atS: 0,
        poseDeg: {
          ...leftSideBridge,
          pelvis_list: -64,
          hip_flexion_r: 0,
          knee_angle_r: 90,
          knee_angle_l: 90,
        },
      },
    ],
    supports: ['elbow_l', 'hand_l', 'knee_l', 'toes_l'],
    props: ['mat'],
    view: 'front',
  },
  direction: 'side',
  camera: { sees: 'well', angle: 'shoulder-hip-knee', deg: [170, 190] },
  dose: { kind: 'holds', holdS: 10, reps: 3, sets: 2, restS: 30 },
  evidence: ['mcgill-short-holds', 'programme-rules'],
};
