import { armsCrossed, sitting } from '../start-poses.ts';
import type { Exercise } from './exercise.ts';

export const kneeLiftSitting: Exercise = {
  id: 'knee-lift-sitting',
  name: 'Knee lift, sitting',
  ladder: 'deep-control',
  rung: 3,
  alsoTrains: ['front'],
  sides: 'alternate',
  position: 'sitting',
  equipment: ['chair'],
  notWith: ['hip-pain', 'recent-surgery'],
  purpose: 'Your middle keeps the trunk still while one leg moves.',
  steps: [
    'Sit tall on the front half of a firm chair.',
    'Cross your arms on your chest.',
    'Breathe out and lift one foot a hand-width.',
    'Keep your trunk as still as a post.',
    'Lower slowly and change legs.',
  ],
  cue: 'Only the leg moves.',
  faults: ['Trunk leans back', 'Back rounds', 'Breath held'],
  works: 'Deep belly works',
  glow: 'deep',
  motion: {
    kind: 'repetitions',
    keyframes: [
      { atS: 0, poseDeg: { ...sitting, ...armsCrossed } },
      { atS: 5, poseDeg: { ...sitting, ...armsCrossed, hip_flexion_r: 110, knee_angle_r: 96 } },
    ],
    supports: ['pelvis', 'foot_l'],
    props: ['stool'],
    view: 'side',
  },
  direction: 'neutral',
  camera: { sees: 'well', angle: 'shoulder-hip-knee', deg: [90, 70] },
  dose: { kind: 'reps', repS: 5, reps: 8, sets: 2, restS: 20 },
  evidence: ['motor-control-exercise', 'acsm-dose'],
};
