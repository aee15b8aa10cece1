import { handsOnHips, sitting } from '../start-poses.ts';
import type { Exercise } from './exercise.ts';

export const hingeSitting: Exercise = {
  id: 'hinge-sitting',
  name: 'Hip hinge, sitting',
  ladder: 'back',
  rung: 1,
  alsoTrains: ['deep-control'],
  sides: 'both',
  position: 'sitting',
  equipment: ['chair'],
  notWith: ['worse-bending-forward', 'recent-surgery'],
  purpose: 'Your back stays long while your hips bend, safe on a seat.',
  steps: [
    'Sit on the front half of a firm chair, feet flat.',
    'Put your hands on your hips.',
    'Let your chest come forward with a long back.',
    'Stop before your back starts to round.',
    'Push your feet down and sit up tall.',
  ],
  cue: 'Chest forward, long back, sit tall.',
  faults: ['Back rounds', 'Chin pokes forward', 'Moving fast'],
  works: 'Back works',
  glow: 'back',
  motion: {
    kind: 'repetitions',
    keyframes: [
      { atS: 0, poseDeg: { ...sitting, ...handsOnHips } },
      {
        atS: 5,
        poseDeg: {
          ...sitting,
          ...handsOnHips,
          pelvis_tilt: -34,
          hip_flexion_r: 121,
          hip_flexion_l: 121,
          neck_extension: 14,
        },
      },
    ],
    supports: ['pelvis', 'foot_r', 'foot_l'],
    props: ['chair'],
    view: 'side',
  },
  direction: 'neutral',
  camera: { sees: 'well', angle: 'trunk-to-floor', deg: [90, 55] },
  dose: { kind: 'reps', repS: 5, reps: 8, sets: 2, restS: 20 },
  evidence: ['acsm-dose', 'programme-rules'],
};
