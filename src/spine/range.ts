/** A result with the interval that the uncertainty of the input allows. */
export interface Range {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Value and one result per disturbance: those above and those below add up as squares. */
export function rangeOf(value: number, disturbed: readonly number[], relative = 0): Range {
  let up = (relative * value) ** 2;
  let down = up;
  for (const v of disturbed) {
    const d = v - value;
    if (d > 0) up += d * d;
    else down += d * d;
  }
  return { value, low: value - Math.sqrt(down), high: value + Math.sqrt(up) };
}
