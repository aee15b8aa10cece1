import { onPillow } from '../start-poses.ts';
import type { CoreTest } from './core-test.ts';

export const backExtensor: CoreTest = {
  id: 'back-extensor',
  name: 'Back hold',
  measures: 'back',
  position: 'lying-on-front',
  equipment: [],
  notWith: [
    'worse-bending-backward',
    'high-blood-pressure',
    'glaucoma',
    'pregnant',
    'recent-surgery',
    'hernia',
    'breathless-lying-flat',
  ],
  steps: [
    'Lie on your front with a flat pillow or folded towel under your belly.',
    'Lay your arms along your sides.',
    'Look at the floor and tuck your chin a little.',
    'Tighten your buttocks and lift your breastbone just off the floor.',
    'Stay there as long as you can. Keep breathing.',
  ],
  cue: 'Chest just off the floor. Look down.',
  endsWhen: ['Your chest touches the floor.', 'You push with your arms.'],
  capS: 240,
  tries: 1,
  // 80 s (spread of Janik 2021, both sexes) × √(1 − 0.95), reliability between days from Martínez-Romero 2020.
  typicalErrorS: 18,
  typicalErrorEvidence: 'chest-raise-reliable',
  restAfterS: 300,
  // Janik 2021, table 1, back extensors; the position of the hold was not read.
  norms: [
    {
      sex: 'female',
      ageFrom: 20,
      ageTo: 59,
      meanS: 183,
      sdS: 93,
      n: 200,
      people: 'women of 20 to 59',
      sameHold: false,
      evidence: 'hold-times-400-adults',
    },
    {
      sex: 'male',
      ageFrom: 20,
      ageTo: 59,
      meanS: 181,
      sdS: 67,
      n: 200,
      people: 'men of 20 to 59',
      sameHold: false,
      evidence: 'hold-times-400-adults',
    },
  ],
  noNorm: 'Nobody of 60 or over was measured.',
  works: 'Back works',
  glow: 'back',
  motion: {
    kind: 'hold',
    view: 'side',
    props: ['mat', 'belly-pillow'],
    on: { pelvis: 'belly-pillow' },
    supports: ['pelvis', 'knee_r', 'knee_l', 'toes_r', 'toes_l'],
    keyframes: [
      { atS: 0, poseDeg: { ...onPillow, lumbar_extension: -6 } },
      {
        atS: 2,
        poseDeg: { ...onPillow, lumbar_extension: 8, thorax_extension: 8, neck_extension: -4 },
      },
    ],
  },
  evidence: ['hold-times-400-adults', 'chest-raise-reliable', 'chest-raise-muscles', 'sorensen-561-adults'],
};
