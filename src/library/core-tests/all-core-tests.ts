import { backExtensor } from './back-extensor.ts';
import type { CoreTest } from './core-test.ts';
import { frontPlank } from './front-plank.ts';
import { sideBridgeLeft } from './side-bridge-left.ts';
import { sideBridgeRight } from './side-bridge-right.ts';
import { singleLegStance } from './single-leg-stance.ts';

/** In the order they are done: what tires least for the next comes first. */
export const coreTests: readonly CoreTest[] = [
  sideBridgeLeft,
  sideBridgeRight,
  backExtensor,
  frontPlank,
  singleLegStance,
];

export function coreTestById(id: string): CoreTest | undefined {
  return coreTests.find((test) => test.id === id);
}
