import { breathPause } from './breath-pause.ts';
import { breathingRate } from './breathing-rate.ts';
import { chairStand } from './chair-stand.ts';
import { chestOrBelly } from './chest-or-belly.ts';
import { halfCurlHold } from './half-curl-hold.ts';
import { legLiftLeft } from './leg-lift-left.ts';
import { legLiftRight } from './leg-lift-right.ts';
import type { MoreTest } from './more-test.ts';
import { oneLegBridgeLeft } from './one-leg-bridge-left.ts';
import { oneLegBridgeRight } from './one-leg-bridge-right.ts';
import { oneLegEyesClosed } from './one-leg-eyes-closed.ts';
import { plumbLine } from './plumb-line.ts';
import { sorensen } from './sorensen.ts';
import { wallGap } from './wall-gap.ts';

/** Optional, in the order they are done: quiet ones first, then what tires least for the next. */
export const moreTests: readonly MoreTest[] = [
  breathingRate,
  chestOrBelly,
  breathPause,
  wallGap,
  plumbLine,
  oneLegEyesClosed,
  legLiftLeft,
  legLiftRight,
  oneLegBridgeLeft,
  oneLegBridgeRight,
  halfCurlHold,
  chairStand,
  sorensen,
];

export function moreTestById(id: string): MoreTest | undefined {
  return moreTests.find((test) => test.id === id);
}
