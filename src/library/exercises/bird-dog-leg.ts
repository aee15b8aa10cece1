import { handsAndKnees } from '../start-poses.ts';
import type { Exercise } from './exercise.ts';

export const birdDogLeg: Exercise = {
  id: 'bird-dog-leg',
  name: 'Bird dog, leg only',
  ladder: 'back',
  rung: 1,
  alsoTrains: ['hips', 'deep-control'],
  sides: 'alternate',
  position: 'hands-and-knees',
  equipment: [],
  notWith: ['knee-pain', 'wrist-pain', 'recent-surgery'],
  purpose: 'Back and buttocks learn to hold you steady on three points.',
  steps: [
    'Go on hands and knees on a mat or carpet.',
    'Put hands under shoulders and knees under hips.',
    'Slide one foot back along the floor.',
    'Lift it no higher than your hip.',
    'Hold ten seconds, breathe, and change legs.',
  ],
  cue: 'Long leg. Belt line level.',
  faults: ['Low back arches', 'Hips tip to one side', 'Leg too high'],
  works: 'Back and buttocks work',
  glow: 'back',
  motion: {
    kind: 'hold',
    keyframes: [
      { atS: 0, poseDeg: handsAndKnees },
      { atS: 2, poseDeg: { ...handsAndKnees, hip_flexion_l: -8, knee_angle_l: 3, ankle_angle_l: -20 } },
    ],
    supports: ['hand_r', 'hand_l', 'knee_r', 'toes_r'],
    props: ['mat'],
    view: 'side',
  },
  direction: 'neutral',
  camera: { sees: 'well', angle: 'shoulder-hip-ankle', deg: [165, 190] },
  dose: { kind: 'holds', holdS: 10, reps: 6, sets: 2, restS: 30 },
  evidence: ['callaghan-1998', 'mcgill-short-holds'],
};
