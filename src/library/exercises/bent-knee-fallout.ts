import { kneesBent } from '../start-poses.ts';
import type { Exercise } from './exercise.ts';

export const bentKneeFallout: Exercise = {
  id: 'bent-knee-fallout',
  name: 'Knee fallout',
  ladder: 'deep-control',
  rung: 2,
  alsoTrains: ['hips'],
  sides: 'alternate',
  position: 'lying-on-back',
  equipment: [],
  notWith: ['hip-pain', 'pregnant', 'breathless-lying-flat', 'recent-surgery'],
  purpose: 'Your pelvis stays still while a knee opens.',
  steps: [
    'Lie on your back, knees bent, feet flat.',
    'Put your hands on your hip bones.',
    'Let one knee open slowly to the side.',
    'Keep the other hip bone still.',
    'Bring it back and change legs.',
  ],
  cue: 'One knee opens. The other hip stays.',
  faults: ['Other hip lifts', 'Moving fast'],
  works: 'Deep belly works',
  glow: 'deep',
  motion: {
    kind: 'repetitions',
    keyframes: [
      { atS: 0, poseDeg: kneesBent },
      { atS: 6, poseDeg: { ...kneesBent, hip_adduction_l: -38, hip_rotation_l: -28 } },
    ],
    supports: ['head', 'upper_back', 'pelvis', 'foot_r', 'heel_l'],
    slides: ['heel_l'],
    props: ['mat'],
    view: 'front',
  },
  direction: 'rotation',
  camera: { sees: 'partly', angle: 'knees-apart', deg: [25, 60] },
  dose: { kind: 'reps', repS: 6, reps: 8, sets: 2, restS: 20 },
  evidence: ['motor-control-exercise', 'acsm-dose'],
};
