import type { CoreTest } from '#library';
import type { Because } from '../reason.ts';
import { assertHold } from './hold.ts';
import { seconds } from './phrases.ts';

/** A hold time and over how many days it is the mean. */
export interface HoldMean {
  readonly meanS: number;
  readonly days: number;
}

export interface RealChange {
  readonly kind: 'beyond-error' | 'within-error';
  /** After minus before. */
  readonly changeS: number;
  /** Changes up to this size happen without any real change, 95 times of 100. */
  readonly smallestS: number;
  readonly because: Because;
}

/** Whether a hold really changed: 1.96 × typical error × √(1/n + 1/m) for means of n and m days. */
export function realChange(before: HoldMean, after: HoldMean, test: CoreTest): RealChange {
  for (const { meanS, days } of [before, after]) {
    assertHold(meanS);
    if (!Number.isInteger(days) || days < 1) throw new RangeError(`a mean of ${days} days`);
  }
  const changeS = after.meanS - before.meanS;
  const smallestS = 1.96 * test.typicalErrorS * Math.sqrt(1 / before.days + 1 / after.days);
  const beyond = Math.abs(changeS) > smallestS;
  return {
    kind: beyond ? 'beyond-error' : 'within-error',
    changeS,
    smallestS,
    because: [
      {
        text: sentence(changeS, smallestS, beyond),
        measurements: [test.id],
        evidence: [test.typicalErrorEvidence],
      },
    ],
  };
}

function sentence(changeS: number, smallestS: number, beyond: boolean): string {
  const size = Math.round(Math.abs(changeS));
  if (size === 0) return 'About the same.';
  const way = changeS > 0 ? 'longer' : 'shorter';
  return beyond
    ? `${size} s ${way}. That is more than the error of the test (${seconds(smallestS)}).`
    : `${size} s ${way}, but within the error of the test (${seconds(smallestS)}). Too early to say.`;
}
