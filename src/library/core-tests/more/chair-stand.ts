import { sitting } from '../../start-poses.ts';
import { chairStandRanges } from './chair-stand-ranges.ts';
import type { MoreCount } from './more-test.ts';

const crossed = {
  arm_flex_r: 8,
  arm_flex_l: 8,
  arm_add_r: -16,
  arm_add_l: -16,
  arm_rot_r: 80,
  arm_rot_l: 80,
  elbow_flex_r: 122,
  elbow_flex_l: 122,
} as const;

export const chairStand: MoreCount = {
  take: 'count',
  part: 'strength',
  id: 'chair-stand',
  name: 'Standing up for 30 seconds',
  position: 'standing',
  equipment: ['chair'],
  notWith: ['knee-pain', 'hip-pain', 'poor-balance', 'recent-surgery', 'high-blood-pressure'],
  notFor: ['Chest pain or breathlessness when you hurry', 'Dizziness on standing up'],
  steps: [
    'Set a firm chair of about 43 cm against a wall.',
    'Sit in its middle, feet flat, arms crossed over your chest.',
    'At the signal stand up fully, then sit down. Again and again.',
    'Count each time you stand. Go at your own pace.',
    'More than half-way up at the end counts as one.',
  ],
  cue: 'All the way up, all the way down.',
  endsWhen: [
    '30 seconds are over.',
    'You need your arms. Then the count is 0.',
    'A knee or your back hurts.',
  ],
  overS: 30,
  unit: 'stands',
  most: 60,
  // Jones 1999: 3.7 stands (from the ranges) × √(1 − 0.84).
  typicalError: 1.5,
  typicalErrorEvidence: 'chair-stand-error',
  ranges: chairStandRanges,
  noNorm: 'Only people of 60 to 94 were measured, by sex and age.',
  restAfterS: 120,
  says: 'How strong your legs and hips are in a daily movement. It measures the legs more than the trunk.',
  works: 'Buttocks and thighs work',
  glow: 'buttock',
  motion: {
    kind: 'repetitions',
    keyframes: [
      { atS: 0, poseDeg: { ...sitting, ...crossed } },
      {
        atS: 0.8,
        poseDeg: {
          ...sitting,
          ...crossed,
          pelvis_tilt: -34,
          hip_flexion_r: 110,
          hip_flexion_l: 110,
          knee_angle_r: 96,
          knee_angle_l: 96,
          ankle_angle_r: 16,
          ankle_angle_l: 16,
        },
      },
      {
        atS: 1.3,
        poseDeg: {
          ...crossed,
          pelvis_tilt: -30,
          hip_flexion_r: 76,
          hip_flexion_l: 76,
          knee_angle_r: 66,
          knee_angle_l: 66,
          ankle_angle_r: 18,
          ankle_angle_l: 18,
        },
      },
      { atS: 2.4, poseDeg: crossed },
    ],
    supports: ['foot_r', 'foot_l'],
    props: ['chair'],
    view: 'side',
  },
  evidence: ['chair-stand-ranges', 'chair-stand-error'],
};
