import type { PoseDeg } from '#motion';
import { bridgeTop, kneesBent } from '../../start-poses.ts';
import type { MoreHold } from './more-test.ts';

/** Lying, each hand on the other side of the chest. */
export const armsOnChest: PoseDeg = {
  arm_add_r: -10,
  arm_add_l: -10,
  arm_flex_r: 20,
  arm_flex_l: 20,
  arm_rot_r: 78,
  arm_rot_l: 78,
  elbow_flex_r: 122,
  elbow_flex_l: 122,
};

export const oneLegBridgeLeft: MoreHold = {
  take: 'hold',
  part: 'strength',
  id: 'one-leg-bridge-left',
  name: 'Bridge on the left leg',
  measures: 'hips',
  side: 'left',
  position: 'lying-on-back',
  equipment: [],
  notWith: [
    'hip-pain',
    'knee-pain',
    'high-blood-pressure',
    'glaucoma',
    'reflux',
    'pregnant',
    'recent-surgery',
    'hernia',
    'breathless-lying-flat',
  ],
  notFor: ['Cramp behind the thigh that does not let go'],
  steps: [
    'Lie on your back, left foot flat and close to your bottom.',
    'Make your right leg long, thighs side by side.',
    'Cross your arms over your chest.',
    'Push through the left heel and lift your hips.',
    'Keep both hip bones level as long as you can.',
  ],
  cue: 'Hip bones level. Keep breathing.',
  endsWhen: ['Your hips sink or tilt and you cannot correct it.', 'Your foot slides.'],
  capS: 240,
  tries: 1,
  // Lehecka 2021: 24.8 s × √(1 − 0.87).
  typicalErrorS: 9,
  typicalErrorEvidence: 'one-leg-bridge-times',
  restAfterS: 120,
  // Lehecka 2021: 81.0 (24.8) s in people of 18 to 35, both sexes; another study of students found 65 (33) s.
  norms: [
    {
      sex: 'any',
      ageFrom: 18,
      ageTo: 35,
      meanS: 81,
      sdS: 24.8,
      n: 68,
      people: 'people of 18 to 35',
      sameHold: false,
      evidence: 'one-leg-bridge-times',
    },
  ],
  noNorm: 'Only people of 18 to 35 were measured, men and women together.',
  says: 'How long one hip and the back of the thigh hold you up. Two studies of young people differ by 16 s, so the comparison is rough.',
  works: 'Buttock and back of the thigh work',
  glow: 'buttock',
  motion: {
    kind: 'hold',
    view: 'side',
    props: ['mat'],
    supports: ['head', 'upper_back', 'foot_l'],
    keyframes: [
      { atS: 0, poseDeg: { ...kneesBent, ...armsOnChest, knee_angle_r: 6 } },
      { atS: 2, poseDeg: { ...bridgeTop, ...armsOnChest, knee_angle_r: 6 } },
    ],
  },
  evidence: ['one-leg-bridge-times', 'one-leg-bridge-students', 'single-leg-bridge-buttock'],
};
