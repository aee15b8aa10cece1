import type { CoreTest } from './core-test.ts';

export const frontPlank: CoreTest = {
  id: 'front-plank',
  name: 'Front hold',
  measures: 'front',
  position: 'forearms-and-toes',
  equipment: [],
  notWith: ['shoulder-pain', 'high-blood-pressure', 'glaucoma', 'pregnant', 'recent-surgery', 'hernia'],
  steps: [
    'Lie on your front on a mat or carpet.',
    'Put your elbows under your shoulders, forearms flat.',
    'Tuck your toes under.',
    'Lift your hips until head, hips and heels make one line.',
    'Stay there as long as you can. Keep breathing.',
  ],
  cue: 'One straight line. Keep breathing.',
  endsWhen: ['Your hips sink or rise a second time after you corrected them.', 'Your knees touch the floor.'],
  capS: 240,
  tries: 1,
  // Reece 2009: 12.7 s between two days in 45 adults, for a plank in 15 s bouts; none was found for one long hold.
  typicalErrorS: 12.7,
  typicalErrorEvidence: 'plank-error',
  restAfterS: 120,
  // Strand 2014: men 124 (72), n 194; women 83 (63), n 277; students of 18 to 25.
  norms: [
    {
      sex: 'female',
      ageFrom: 18,
      ageTo: 25,
      meanS: 83,
      sdS: 63,
      n: 277,
      people: 'women of 18 to 25',
      sameHold: true,
      evidence: 'plank-students',
    },
    {
      sex: 'male',
      ageFrom: 18,
      ageTo: 25,
      meanS: 124,
      sdS: 72,
      n: 194,
      people: 'men of 18 to 25',
      sameHold: true,
      evidence: 'plank-students',
    },
  ],
  works: 'Front works',
  glow: 'belly',
  motion: {
    kind: 'hold',
    view: 'side',
    props: ['mat'],
    supports: ['elbow_r', 'elbow_l', 'hand_r', 'hand_l', 'toes_r', 'toes_l'],
    keyframes: [
      {
        atS: 0,
        poseDeg: {
          pelvis_tilt: -88,
          lumbar_extension: 8,
          arm_flex_r: 80,
          arm_flex_l: 80,
          elbow_flex_r: 90,
          elbow_flex_l: 90,
          knee_angle_r: 14,
          knee_angle_l: 14,
        },
      },
      {
        atS: 2,
        poseDeg: {
          pelvis_tilt: -85,
          arm_flex_r: 85,
          arm_flex_l: 85,
          elbow_flex_r: 90,
          elbow_flex_l: 90,
        },
      },
    ],
  },
  evidence: ['plank-students', 'plank-older', 'plank-error'],
};
