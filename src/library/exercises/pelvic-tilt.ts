import { kneesBent } from '../start-poses.ts';
import type { Exercise } from './exercise.ts';

export const pelvicTilt: Exercise = {
  id: 'pelvic-tilt',
  name: 'Pelvis roll on your back',
  ladder: 'front',
  rung: 1,
  alsoTrains: ['deep-control'],
  sides: 'both',
  position: 'lying-on-back',
  equipment: [],
  notWith: ['worse-bending-forward', 'osteoporosis', 'pregnant', 'breathless-lying-flat', 'recent-surgery'],
  purpose: 'Your belly learns to move and steady your pelvis.',
  steps: [
    'Lie on your back, knees bent, feet flat.',
    'Roll your pelvis so that your low back meets the floor.',
    'Use your belly. Your feet stay light.',
    'Wait one breath.',
    'Let go slowly until the small hollow is back.',
  ],
  cue: 'Only the pelvis rolls. Small and slow.',
  faults: ['Pushing with the feet', 'Bottom lifts off the floor', 'Breath held'],
  works: 'Belly works',
  glow: 'belly',
  motion: {
    kind: 'repetitions',
    keyframes: [
      {
        atS: 0,
        poseDeg: { ...kneesBent, pelvis_tilt: 82, lumbar_extension: 8, hip_flexion_r: 56, hip_flexion_l: 56 },
      },
      {
        atS: 5,
        poseDeg: {
          ...kneesBent,
          pelvis_tilt: 98,
          lumbar_extension: -16,
          hip_flexion_r: 44,
          hip_flexion_l: 44,
        },
      },
    ],
    supports: ['head', 'upper_back', 'pelvis', 'hand_r', 'hand_l', 'foot_r', 'foot_l'],
    slides: ['hand_r', 'hand_l'],
    props: ['mat'],
    view: 'side',
  },
  direction: 'flexion',
  camera: { sees: 'nothing' },
  dose: { kind: 'reps', repS: 5, reps: 8, sets: 2, restS: 20 },
  evidence: ['acsm-dose', 'programme-rules'],
};
