/**
 * The share of Student's t curve with a whole number of degrees of freedom that lies below `t`.
 * Closed forms of Abramowitz and Stegun 1964, 26.7.3 and 26.7.4.
 */
export function studentTBelow(t: number, degrees: number): number {
  if (!Number.isInteger(degrees) || degrees < 1) throw new RangeError(`degrees of freedom: ${degrees}`);
  if (Number.isNaN(t)) throw new RangeError('t is not a number');
  const angle = Math.atan(t / Math.sqrt(degrees));
  const [sin, cos2] = [Math.sin(angle), Math.cos(angle) ** 2];
  const odd = degrees % 2 === 1;
  let term = odd ? Math.cos(angle) : 1;
  let sum = degrees === 1 ? 0 : term;
  for (let k = odd ? 3 : 2; k <= degrees - 2; k += 2) {
    term *= ((k - 1) / k) * cos2;
    sum += term;
  }
  const between = odd ? (2 / Math.PI) * (angle + sin * sum) : sin * sum;
  return 0.5 + between / 2;
}

/** The t below which the share `below` of the curve lies. */
export function studentTQuantile(below: number, degrees: number): number {
  if (!(below > 0 && below < 1)) throw new RangeError(`share: ${below}`);
  let [low, high] = [-1, 1];
  while (studentTBelow(low, degrees) > below) low *= 2;
  while (studentTBelow(high, degrees) < below) high *= 2;
  for (let i = 0; i < 80; i++) {
    const middle = (low + high) / 2;
    if (studentTBelow(middle, degrees) < below) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
