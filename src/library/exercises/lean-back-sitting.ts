import { armsCrossed, sitting } from '../start-poses.ts';
import type { Exercise } from './exercise.ts';

export const leanBackSitting: Exercise = {
  id: 'lean-back-sitting',
  name: 'Lean back, sitting',
  ladder: 'front',
  rung: 1,
  alsoTrains: ['deep-control'],
  sides: 'both',
  position: 'sitting',
  equipment: ['chair'],
  notWith: ['hernia', 'pregnant', 'poor-balance', 'recent-surgery'],
  purpose: 'Your front holds your trunk while you lean back a little.',
  steps: [
    'Sit on the front edge of a firm chair, feet flat.',
    'Cross your arms on your chest.',
    'Make your back long and lean back from the hips.',
    'Stop when your belly starts to work.',
    'Hold five seconds, breathe, and come back up.',
  ],
  cue: 'Long back. A small lean. Keep breathing.',
  faults: ['Back rounds', 'Feet lift', 'Breath held'],
  works: 'Belly works',
  glow: 'belly',
  motion: {
    kind: 'hold',
    keyframes: [
      { atS: 0, poseDeg: { ...sitting, ...armsCrossed } },
      {
        atS: 2,
        poseDeg: {
          ...sitting,
          ...armsCrossed,
          pelvis_tilt: 20,
          hip_flexion_r: 70,
          hip_flexion_l: 70,
          neck_extension: -8,
        },
      },
    ],
    supports: ['pelvis', 'foot_r', 'foot_l'],
    props: ['stool'],
    view: 'side',
  },
  direction: 'neutral',
  camera: { sees: 'well', angle: 'trunk-to-floor', deg: [60, 90] },
  dose: { kind: 'holds', holdS: 5, reps: 4, sets: 2, restS: 20 },
  evidence: ['mcgill-short-holds', 'programme-rules'],
};
