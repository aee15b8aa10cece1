import type { PoseDeg } from '#motion';
import { onFront } from '../../start-poses.ts';
import type { MoreHold } from './more-test.ts';

const armsCrossedLying: PoseDeg = {
  arm_flex_r: 18,
  arm_flex_l: 18,
  arm_add_r: 12,
  arm_add_l: 12,
  arm_rot_r: 70,
  arm_rot_l: 70,
  elbow_flex_r: 125,
  elbow_flex_l: 125,
};

export const sorensen: MoreHold = {
  take: 'hold',
  part: 'strength',
  id: 'sorensen',
  name: 'Back hold over an edge',
  measures: 'back',
  position: 'lying-on-front',
  equipment: ['bench'],
  notWith: [
    'worse-bending-backward',
    'worse-bending-forward',
    'high-blood-pressure',
    'glaucoma',
    'pregnant',
    'osteoporosis',
    'recent-surgery',
    'hernia',
    'reflux',
    'breathless-lying-flat',
  ],
  notFor: ['Heart trouble, or a doctor told you not to strain', 'Nobody there to hold your legs'],
  steps: [
    'You need a firm bed or bench, and somebody who sits on your lower legs.',
    'Lie on your front, the edge at the top of your hip bones.',
    'Rest your hands on a chair before you until you begin.',
    'Cross your arms over your chest and make one line, head to heels.',
    'Stay there as long as you can. Keep breathing.',
  ],
  cue: 'One straight line. Look down.',
  endsWhen: ['Your chest sinks below the line.', 'You put a hand down.'],
  // McGill 1999 ends it below the horizontal; how many degrees the eye lets pass is our choice.
  level: {
    where: 'Your helper lays the phone between your shoulder blades, under a belt, screen up.',
    mostDeg: 10,
  },
  capS: 240,
  tries: 1,
  // Keller 2001: critical difference 54 % in healthy people; 0.54 × 113 s / (1.96 × √2).
  typicalErrorS: 22,
  typicalErrorEvidence: 'sorensen-error',
  restAfterS: 300,
  // JBMR 2011: 561 healthy adults of 19 to 67, both sexes together, 113 (46) s; the paper's bands by age were not read.
  norms: [
    {
      sex: 'any',
      ageFrom: 19,
      ageTo: 67,
      meanS: 113,
      sdS: 46,
      n: 561,
      people: 'people of 19 to 67',
      sameHold: false,
      evidence: 'sorensen-561-adults',
    },
  ],
  noNorm: 'Men, women and all ages were counted together. Figures by sex and age were not found.',
  says: 'How long back, buttocks and thighs hold together. Men held a little longer than women in that study, and older people shorter.',
  works: 'Back and buttocks work',
  glow: 'back',
  motion: {
    kind: 'hold',
    view: 'side',
    props: ['bench', 'mat'],
    on: {
      pelvis: 'bench',
      knee_r: 'bench',
      knee_l: 'bench',
      toes_r: 'bench',
      toes_l: 'bench',
    },
    supports: ['pelvis', 'knee_r', 'knee_l', 'toes_r', 'toes_l'],
    keyframes: [
      {
        atS: 0,
        poseDeg: {
          ...onFront,
          lumbar_extension: -30,
          thorax_extension: -16,
          neck_extension: 10,
          arm_flex_r: 92,
          arm_flex_l: 92,
          elbow_flex_r: 20,
          elbow_flex_l: 20,
        },
      },
      { atS: 2, poseDeg: { ...onFront, ...armsCrossedLying } },
    ],
  },
  evidence: ['sorensen-561-adults', 'sorensen-error', 'sorensen-same-day', 'chest-raise-muscles'],
};
