import { handsOnHips } from '../start-poses.ts';
import type { Exercise } from './exercise.ts';

export const hipHinge: Exercise = {
  id: 'hip-hinge',
  name: 'Hip hinge',
  ladder: 'back',
  rung: 1,
  alsoTrains: ['hips'],
  sides: 'both',
  position: 'standing',
  equipment: [],
  notWith: ['worse-bending-forward', 'poor-balance', 'recent-surgery'],
  purpose: 'Your back learns to stay long while your hips bend.',
  steps: [
    'Stand with your feet hip-width apart, knees a little soft.',
    'Put your hands on your hips.',
    'Push your bottom back and let your chest come forward.',
    'Stop before your back starts to round.',
    'Squeeze your buttocks and stand up tall.',
  ],
  cue: 'Bottom back, long spine, stand tall.',
  faults: ['Back rounds', 'Knees bend too much', 'Moving fast'],
  works: 'Back and buttocks work',
  glow: 'back',
  motion: {
    kind: 'repetitions',
    keyframes: [
      {
        atS: 0,
        poseDeg: handsOnHips,
      },
      {
        atS: 5,
        poseDeg: {
          pelvis_tilt: -50,
          neck_extension: 14,
          hip_flexion_r: 68,
          hip_flexion_l: 68,
          knee_angle_r: 22,
          knee_angle_l: 22,
          ankle_angle_r: 4,
          ankle_angle_l: 4,
          ...handsOnHips,
        },
      },
    ],
    supports: ['foot_r', 'foot_l'],
    props: [],
    view: 'side',
  },
  direction: 'neutral',
  camera: { sees: 'well', angle: 'shoulder-hip-knee', deg: [180, 100] },
  dose: { kind: 'reps', reps: 8, repS: 5, sets: 2, restS: 30 },
  evidence: ['acsm-dose', 'programme-rules'],
};
