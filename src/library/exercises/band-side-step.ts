import type { PoseDeg } from '#motion';
import { handsOnHips } from '../start-poses.ts';
import type { Exercise } from './exercise.ts';

const halfSquat: PoseDeg = {
  ...handsOnHips,
  pelvis_tilt: -18,
  neck_extension: 8,
  hip_flexion_r: 48,
  hip_flexion_l: 48,
  hip_adduction_r: -4,
  hip_adduction_l: -4,
  knee_angle_r: 50,
  knee_angle_l: 50,
  ankle_angle_r: 20,
  ankle_angle_l: 20,
};

export const bandSideStep: Exercise = {
  id: 'band-side-step',
  name: 'Side steps with a band',
  ladder: 'hips',
  rung: 3,
  alsoTrains: ['side'],
  sides: 'each',
  position: 'standing',
  equipment: ['band'],
  notWith: ['knee-pain', 'hip-pain', 'poor-balance', 'recent-surgery'],
  purpose: 'The sides of your hips get strong while you stand.',
  steps: [
    'Tie a band in a loop round both legs, above the knees.',
    'Bend your knees a little, feet hip-width apart.',
    'Step out to one side against the band.',
    'Keep your hips level and your knees over your toes.',
    'Bring the foot back slowly.',
  ],
  cue: 'Small steps, hips level.',
  faults: ['Trunk sways', 'Knees fall in', 'Foot drags'],
  works: 'Side of the hip works',
  glow: 'buttock',
  motion: {
    kind: 'repetitions',
    keyframes: [
      { atS: 0, poseDeg: halfSquat },
      {
        atS: 2,
        poseDeg: {
          ...halfSquat,
          hip_flexion_l: 54,
          knee_angle_l: 62,
          hip_adduction_l: -16,
          hip_adduction_r: -6,
        },
      },
      { atS: 4, poseDeg: { ...halfSquat, hip_adduction_r: -19, hip_adduction_l: -19 } },
    ],
    supports: ['foot_r'],
    props: ['band-loop'],
    view: 'front',
  },
  direction: 'side',
  camera: { sees: 'well', angle: 'knees-apart', deg: [30, 60] },
  dose: { kind: 'reps', repS: 4, reps: 8, sets: 2, restS: 30 },
  evidence: ['distefano-2009-band-walk', 'acsm-dose'],
};
