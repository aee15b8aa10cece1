import { tableTop } from '../start-poses.ts';
import type { Exercise } from './exercise.ts';

export const deadBugHeelTap: Exercise = {
  id: 'dead-bug-heel-tap',
  name: 'Dead bug, heel tap',
  ladder: 'deep-control',
  rung: 3,
  alsoTrains: ['front'],
  sides: 'alternate',
  position: 'lying-on-back',
  equipment: [],
  notWith: ['hernia', 'pregnant', 'breathless-lying-flat', 'recent-surgery'],
  purpose: 'Your trunk stays quiet while a leg is lowered.',
  steps: [
    'Lie on your back, hips and knees at right angles.',
    'Reach your arms to the ceiling.',
    'Tighten your low belly a little.',
    'Lower one heel to tap the floor as you breathe out.',
    'Bring it back and change legs.',
  ],
  cue: 'Ribs down. One heel taps.',
  faults: ['Low back lifts', 'Ribs flare', 'Breath held'],
  works: 'Belly and deep muscles work',
  glow: 'deep',
  motion: {
    kind: 'repetitions',
    keyframes: [
      { atS: 0, poseDeg: tableTop },
      { atS: 6, poseDeg: { ...tableTop, hip_flexion_l: 52, knee_angle_l: 98 } },
    ],
    supports: ['head', 'upper_back', 'pelvis'],
    props: ['mat'],
    view: 'side',
  },
  direction: 'neutral',
  camera: { sees: 'well', angle: 'thigh-to-floor', deg: [85, 60] },
  dose: { kind: 'reps', repS: 6, reps: 8, sets: 2, restS: 30 },
  evidence: ['motor-control-exercise', 'acsm-dose'],
};
