import { bandN } from '../band.ts';
import { tableTop } from '../start-poses.ts';
import type { Exercise } from './exercise.ts';

export const deadBugBand: Exercise = {
  id: 'dead-bug-band',
  name: 'Dead bug with a band',
  ladder: 'deep-control',
  rung: 5,
  alsoTrains: ['front'],
  sides: 'alternate',
  position: 'lying-on-back',
  equipment: ['band'],
  notWith: ['hernia', 'shoulder-pain', 'glaucoma', 'pregnant', 'breathless-lying-flat', 'recent-surgery'],
  purpose: 'Your middle stays still while a band pulls and a leg reaches.',
  steps: [
    'Fix a band low behind your head, to something that cannot move.',
    'Lie on your back, thighs upright, shins level.',
    'Hold the band over your chest, arms straight.',
    'Reach one leg long and low while you breathe out.',
    'Come back and change legs. The arms stay still.',
  ],
  cue: 'Arms still, ribs down, leg reaches long.',
  faults: ['Low back lifts', 'Ribs push forward', 'Elbows bend'],
  works: 'Deep belly works',
  glow: 'deep',
  motion: {
    kind: 'repetitions',
    keyframes: [
      { atS: 0, poseDeg: tableTop },
      { atS: 6, poseDeg: { ...tableTop, hip_flexion_r: 16, knee_angle_r: 4, ankle_angle_r: -15 } },
    ],
    supports: ['head', 'upper_back', 'pelvis'],
    props: ['mat'],
    view: 'side',
    pulls: [{ at: 'hands', forceN: [-bandN, 0, 0] }],
  },
  direction: 'neutral',
  camera: { sees: 'partly', angle: 'shoulder-hip-ankle', deg: [130, 155] },
  dose: { kind: 'reps', repS: 6, reps: 8, sets: 2, restS: 40 },
  evidence: ['motor-control-exercise', 'acsm-dose'],
};
