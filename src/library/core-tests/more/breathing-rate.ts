import { lyingBreath } from './breathing-poses.ts';
import type { MoreCount } from './more-test.ts';

export const breathingRate: MoreCount = {
  take: 'count',
  part: 'breathing',
  id: 'breathing-rate',
  name: 'Breaths in a minute',
  position: 'lying-on-back',
  equipment: [],
  notWith: ['breathless-lying-flat'],
  notFor: [],
  steps: [
    'Lie on your back, knees bent, and rest two minutes first.',
    'Put one hand on your belly.',
    'Breathe as you always do. Do not change it.',
    'Count each time your belly rises, for 60 seconds.',
  ],
  cue: 'Just count. Change nothing.',
  endsWhen: ['60 seconds are over.', 'You feel short of breath.'],
  overS: 60,
  unit: 'breaths',
  most: 60,
  typicalErrorEvidence: 'error-not-known',
  ranges: [
    {
      sex: 'any',
      ageFrom: 18,
      ageTo: 110,
      low: 12,
      high: 20,
      people: 'adults at rest',
      evidence: 'breathing-rate-adults',
    },
  ],
  restAfterS: 0,
  says: 'How fast you breathe when you lie still. Counting your own breath changes it a little. It shows no disease.',
  works: 'Your breathing muscle works',
  glow: 'deep',
  motion: lyingBreath,
  evidence: ['breathing-rate-adults', 'error-not-known'],
};
