import type { PoseDeg } from '#motion';
import type { Exercise } from './exercise.ts';

const onBall: PoseDeg = {
  pelvis_tilt: -66,
  neck_extension: 8,
  ankle_angle_r: 14,
  ankle_angle_l: 14,
  arm_flex_r: 62,
  arm_flex_l: 62,
  elbow_flex_r: 96,
  elbow_flex_l: 96,
};

export const stirThePot: Exercise = {
  id: 'stir-the-pot',
  name: 'Stir the pot on a ball',
  ladder: 'front',
  rung: 5,
  alsoTrains: ['side', 'deep-control'],
  sides: 'both',
  position: 'forearms-and-toes',
  equipment: ['ball'],
  notWith: [
    'shoulder-pain',
    'poor-balance',
    'pregnant',
    'high-blood-pressure',
    'glaucoma',
    'hernia',
    'recent-surgery',
  ],
  purpose: 'Your middle holds still while your arms move under you.',
  steps: [
    'Kneel before a large ball on a floor that does not slip.',
    'Put your forearms on the ball and step back to your toes.',
    'Make one line from head to heels.',
    'Draw small slow circles with your elbows.',
    'Change the way half-way. Put your knees down to rest.',
  ],
  cue: 'Small circles. The line stays.',
  faults: ['Hips sag or rise', 'Circles too big', 'Breath held'],
  works: 'Front and waist work',
  glow: 'belly',
  motion: {
    kind: 'repetitions',
    keyframes: [
      { atS: 0, poseDeg: onBall },
      { atS: 4, poseDeg: { ...onBall, arm_flex_r: 76, arm_flex_l: 76, elbow_flex_r: 86, elbow_flex_l: 86 } },
    ],
    supports: ['elbow_r', 'elbow_l', 'toes_r', 'toes_l'],
    slides: ['elbow_r', 'elbow_l'],
    on: { elbow_r: 'ball', elbow_l: 'ball' },
    props: ['ball', 'mat'],
    view: 'side',
  },
  direction: 'rotation',
  camera: { sees: 'well', angle: 'shoulder-hip-ankle', deg: [175, 175] },
  dose: { kind: 'reps', repS: 4, reps: 6, sets: 2, restS: 40 },
  evidence: ['programme-rules', 'acsm-dose'],
};
