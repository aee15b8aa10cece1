import { sitting } from '../../start-poses.ts';
import type { MoreTimed } from './more-test.ts';

export const breathPause: MoreTimed = {
  take: 'timed',
  part: 'breathing',
  id: 'breath-pause',
  name: 'Pause after the breath out',
  position: 'sitting',
  equipment: ['chair'],
  notWith: ['pregnant', 'high-blood-pressure', 'glaucoma', 'recent-surgery', 'breathless-lying-flat'],
  notFor: [
    'Heart or lung disease, asthma too',
    'Epilepsy, or fainting',
    'Panic attacks',
    'A cold or a blocked nose today',
  ],
  steps: [
    'Sit and rest a minute.',
    'Breathe in and out gently, as usual.',
    'After the breath out, close your nose and start the time.',
    'Stop at the very first wish to breathe in.',
    'The next breath must be calm. If you gasp, it was too long.',
  ],
  cue: 'Only to the first wish to breathe.',
  endsWhen: ['You feel the first wish to breathe.', 'You feel dizzy or uneasy.'],
  unit: 'seconds',
  most: 120,
  typicalErrorEvidence: 'error-not-known',
  ranges: [],
  noNorm: 'Studies differ too widely in what is usual.',
  restAfterS: 60,
  says: 'A weak sign of how you breathe. Studies differ widely in what is usual, so it is only written down. It is never a contest.',
  works: 'Nothing works hard',
  glow: 'none',
  motion: {
    kind: 'hold',
    view: 'side',
    props: ['chair'],
    supports: ['pelvis', 'foot_r', 'foot_l'],
    keyframes: [
      { atS: 0, poseDeg: sitting },
      {
        atS: 2,
        poseDeg: {
          ...sitting,
          arm_flex_r: 52,
          arm_rot_r: 48,
          arm_add_r: 4,
          elbow_flex_r: 132,
        },
      },
    ],
  },
  evidence: ['breath-hold-weak-sign', 'error-not-known'],
};
