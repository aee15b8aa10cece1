import { singleLegStance } from '../single-leg-stance.ts';
import type { MoreHold } from './more-test.ts';

export const oneLegEyesClosed: MoreHold = {
  ...singleLegStance,
  take: 'hold',
  part: 'balance',
  id: 'one-leg-eyes-closed',
  name: 'One leg, eyes closed',
  notWith: ['poor-balance', 'osteoporosis', 'pregnant', 'recent-surgery'],
  notFor: ['Dizzy spells', 'A fall in the last year', 'Under 10 s with open eyes'],
  steps: [
    'Do it with open eyes first.',
    'Stand barefoot in a corner or between two chairs, arms crossed.',
    'Lift one foot to the height of your other ankle.',
    'Close your eyes when you stand steady.',
    'Stand as long as you can. Open your eyes when you sway.',
  ],
  cue: 'Eyes closed, arms crossed, walls near.',
  endsWhen: [
    'Your eyes open.',
    'Your arms come apart.',
    'The lifted foot touches the floor or your other leg.',
    'The foot you stand on moves.',
  ],
  // 13 s (spread of young people, Springer 2007, not read) × √(1 − 0.83).
  typicalErrorS: 5,
  typicalErrorEvidence: 'one-leg-closed-error',
  ageMeans: [],
  norms: [],
  noNorm: 'The figures that were found differ from copy to copy.',
  says: 'Balance without the help of your eyes. Even young people seldom stand longer than half a minute. Compare it with yourself.',
  evidence: ['one-leg-closed-means', 'one-leg-closed-error'],
};
