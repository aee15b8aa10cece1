/** The most likely value and the range it likely lies in, about two times of three. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Longest hold that can have been meant; the record refuses longer ones too. */
const longestS = 3600;

/** Throws at a number no stopwatch can have shown. */
export function assertHold(holdS: number): void {
  if (!Number.isFinite(holdS) || holdS < 0 || holdS > longestS)
    throw new RangeError(`a hold lasts 0 to ${longestS} s, not ${holdS}`);
}
