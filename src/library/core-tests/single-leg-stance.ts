import { armsCrossed } from '../start-poses.ts';
import type { CoreTest } from './core-test.ts';

export const singleLegStance: CoreTest = {
  id: 'single-leg-stance',
  name: 'Standing on one leg',
  measures: 'balance',
  position: 'standing',
  equipment: [],
  notWith: ['poor-balance'],
  steps: [
    'Stand barefoot beside a wall or a heavy table you can reach.',
    'Cross your arms over your chest.',
    'Look at a spot straight ahead, eyes open.',
    'Lift one foot to the height of your other ankle.',
    'Stand as long as you can, up to 45 seconds. Use the leg you like.',
  ],
  cue: 'Look straight ahead. Arms crossed.',
  endsWhen: [
    'Your arms come apart.',
    'The lifted foot touches the floor or your other leg.',
    'The foot you stand on moves.',
  ],
  capS: 45,
  // Springer 2007: best of three.
  tries: 3,
  // Goldberg 2011: 8.7 s in 25 people of 60 to 89.
  typicalErrorS: 8.7,
  typicalErrorEvidence: 'one-leg-error',
  restAfterS: 0,
  norms: [],
  // Springer 2007, table 1, eyes open, best of three; the spread is not certain enough for percentiles.
  ageMeans: [
    { ageFrom: 18, ageTo: 39, meanS: 44.7, evidence: 'one-leg-age-means' },
    { ageFrom: 40, ageTo: 49, meanS: 41.9, evidence: 'one-leg-age-means' },
    { ageFrom: 50, ageTo: 59, meanS: 41.2, evidence: 'one-leg-age-means' },
    { ageFrom: 60, ageTo: 69, meanS: 32.1, evidence: 'one-leg-age-means' },
    { ageFrom: 70, ageTo: 79, meanS: 21.5, evidence: 'one-leg-age-means' },
    { ageFrom: 80, ageTo: 110, meanS: 9.4, evidence: 'one-leg-age-means' },
  ],
  works: 'Balance',
  glow: 'none',
  motion: {
    kind: 'hold',
    view: 'front',
    props: [],
    supports: ['foot_l'],
    keyframes: [
      {
        atS: 0,
        poseDeg: {
          ...armsCrossed,
        },
      },
      {
        atS: 1.5,
        poseDeg: {
          hip_flexion_r: 38,
          knee_angle_r: 75,
          hip_adduction_l: 4,
          ...armsCrossed,
        },
      },
    ],
  },
  evidence: ['one-leg-age-means', 'one-leg-error'],
};
