import { handsAndKnees } from '../start-poses.ts';
import type { Exercise } from './exercise.ts';

export const rockBack: Exercise = {
  id: 'rock-back',
  name: 'Rock back on hands and knees',
  ladder: 'deep-control',
  rung: 2,
  alsoTrains: ['back'],
  sides: 'both',
  position: 'hands-and-knees',
  equipment: [],
  notWith: ['knee-pain', 'wrist-pain', 'hip-pain', 'recent-surgery'],
  purpose: 'Your back learns to stay still while your hips fold.',
  steps: [
    'Go on hands and knees on a mat or carpet.',
    'Find the middle between a round and a hollow back.',
    'Move your hips back towards your heels.',
    'Stop just before your low back starts to round.',
    'Come forward again slowly.',
  ],
  cue: 'Hips go back. The back stays as it is.',
  faults: ['Low back rounds', 'Moving fast', 'Shoulders creep up to the ears'],
  works: 'Deep muscles work',
  glow: 'deep',
  motion: {
    kind: 'repetitions',
    keyframes: [
      { atS: 0, poseDeg: handsAndKnees },
      {
        atS: 5,
        poseDeg: {
          ...handsAndKnees,
          pelvis_tilt: -72,
          hip_flexion_r: 106,
          hip_flexion_l: 106,
          knee_angle_r: 123,
          knee_angle_l: 123,
          arm_flex_r: 122,
          arm_flex_l: 122,
          elbow_flex_r: 6,
          elbow_flex_l: 6,
        },
      },
    ],
    supports: ['hand_r', 'hand_l', 'knee_r', 'knee_l', 'toes_r', 'toes_l'],
    props: ['mat'],
    view: 'side',
  },
  direction: 'neutral',
  camera: { sees: 'well', angle: 'shoulder-hip-knee', deg: [90, 55] },
  dose: { kind: 'reps', repS: 5, reps: 8, sets: 2, restS: 20 },
  evidence: ['motor-control-exercise', 'acsm-dose'],
};
