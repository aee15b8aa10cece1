import type { CoreTest } from './core-test.ts';
import type { MoreTest } from './more/more-test.ts';

/** Two single measurements of one person differ by at most this, 95 times of 100, when nothing changed: 1.96 × √2 × typical error. */
export function smallestRealChange(test: CoreTest | MoreTest): number | undefined {
  const error = 'typicalErrorS' in test ? test.typicalErrorS : test.typicalError;
  return error === undefined ? undefined : 1.96 * Math.SQRT2 * error;
}
