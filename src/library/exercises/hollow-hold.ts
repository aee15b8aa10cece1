import type { PoseDeg } from '#motion';
import type { Exercise } from './exercise.ts';

const long: PoseDeg = {
  pelvis_tilt: 90,
  lumbar_extension: -8,
  arm_add_r: -12,
  arm_add_l: -12,
  ankle_angle_r: -25,
  ankle_angle_l: -25,
};

export const hollowHold: Exercise = {
  id: 'hollow-hold',
  name: 'Hollow hold, legs long',
  ladder: 'front',
  rung: 5,
  alsoTrains: ['deep-control'],
  sides: 'both',
  position: 'lying-on-back',
  equipment: [],
  notWith: [
    'worse-bending-forward',
    'worse-bending-backward',
    'hip-pain',
    'neck-pain',
    'osteoporosis',
    'pregnant',
    'high-blood-pressure',
    'glaucoma',
    'reflux',
    'hernia',
    'breathless-lying-flat',
    'recent-surgery',
  ],
  purpose: 'The hardest hold for your front: shoulders and long legs are up.',
  steps: [
    'Lie on your back, legs long, arms by your sides.',
    'Press your low back gently into the floor.',
    'Lift head, shoulder blades and both legs a little.',
    'Hold up to ten seconds with small, calm breaths.',
    'Bend your knees as soon as your low back lifts.',
  ],
  cue: 'Low back glued down. Small calm breaths.',
  faults: ['Back arches', 'Legs go too low', 'Breath held'],
  works: 'Belly works',
  glow: 'belly',
  motion: {
    kind: 'hold',
    keyframes: [
      { atS: 0, poseDeg: long },
      {
        atS: 2,
        poseDeg: {
          ...long,
          pelvis_tilt: 92,
          lumbar_extension: -18,
          thorax_extension: -26,
          neck_extension: -24,
          hip_flexion_r: 14,
          hip_flexion_l: 14,
          arm_flex_r: 22,
          arm_flex_l: 22,
        },
      },
    ],
    supports: ['upper_back', 'pelvis'],
    props: ['mat'],
    view: 'side',
  },
  dose: { kind: 'holds', holdS: 10, reps: 3, sets: 2, restS: 45 },
  evidence: ['mcgill-short-holds', 'programme-rules'],
};
