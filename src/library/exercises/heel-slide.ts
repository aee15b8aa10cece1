import { kneesBent } from '../start-poses.ts';
import type { Exercise } from './exercise.ts';

export const heelSlide: Exercise = {
  id: 'heel-slide',
  name: 'Heel slide',
  ladder: 'deep-control',
  rung: 2,
  alsoTrains: ['front'],
  sides: 'alternate',
  position: 'lying-on-back',
  equipment: [],
  notWith: ['pregnant', 'breathless-lying-flat', 'recent-surgery'],
  purpose: 'Your trunk stays still while a leg moves.',
  steps: [
    'Lie on your back, knees bent, on a smooth floor.',
    'Tighten your low belly a little.',
    'Slide one heel away, slowly.',
    'Stop when your back wants to move.',
    'Slide it back and change legs.',
  ],
  cue: 'The heel slides. The pelvis is still.',
  faults: ['Low back arches', 'Pelvis rocks', 'Moving fast'],
  works: 'Deep belly works',
  glow: 'deep',
  motion: {
    kind: 'repetitions',
    keyframes: [
      { atS: 0, poseDeg: kneesBent },
      { atS: 6, poseDeg: { ...kneesBent, hip_flexion_l: 14, knee_angle_l: 26 } },
    ],
    supports: ['head', 'upper_back', 'pelvis', 'foot_r', 'heel_l'],
    slides: ['heel_l'],
    props: ['mat'],
    view: 'side',
  },
  direction: 'neutral',
  camera: { sees: 'well', angle: 'hip-knee-ankle', deg: [75, 155] },
  dose: { kind: 'reps', repS: 6, reps: 8, sets: 2, restS: 20 },
  evidence: ['motor-control-exercise', 'acsm-dose'],
};
