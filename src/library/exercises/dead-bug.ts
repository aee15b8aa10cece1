import { tableTop } from '../start-poses.ts';
import type { Exercise } from './exercise.ts';

export const deadBug: Exercise = {
  id: 'dead-bug',
  name: 'Dead bug',
  ladder: 'deep-control',
  rung: 4,
  alsoTrains: ['front'],
  sides: 'alternate',
  position: 'lying-on-back',
  equipment: [],
  notWith: ['hernia', 'shoulder-pain', 'glaucoma', 'pregnant', 'breathless-lying-flat', 'recent-surgery'],
  purpose: 'Your trunk stays quiet while arm and leg reach away.',
  steps: [
    'Lie on your back, hips and knees at right angles.',
    'Reach your arms to the ceiling.',
    'Tighten your low belly a little.',
    'Reach one leg and the opposite arm long as you breathe out.',
    'Come back slowly and change sides.',
  ],
  cue: 'Reach long. The trunk stays quiet.',
  faults: ['Low back lifts', 'Same-side arm and leg', 'Moving fast'],
  works: 'Belly and deep muscles work',
  glow: 'deep',
  motion: {
    kind: 'repetitions',
    keyframes: [
      { atS: 0, poseDeg: tableTop },
      { atS: 6, poseDeg: { ...tableTop, hip_flexion_l: 18, knee_angle_l: 8, arm_flex_r: 165 } },
    ],
    supports: ['head', 'upper_back', 'pelvis'],
    props: ['mat'],
    view: 'side',
  },
  direction: 'neutral',
  camera: { sees: 'well', angle: 'shoulder-hip-ankle', deg: [130, 155] },
  dose: { kind: 'reps', repS: 6, reps: 8, sets: 2, restS: 30 },
  evidence: ['motor-control-exercise', 'acsm-dose'],
};
