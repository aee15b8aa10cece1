/**
 * The error function. Power series in the middle (Abramowitz & Stegun 1964, 7.1.6), continued fraction in the tails
 * (7.1.14); the error is below 1e-14.
 */
export function erf(x: number): number {
  if (Number.isNaN(x)) throw new RangeError(`erf of ${x}`);
  if (x < 0) return -erf(-x);
  if (x > 6) return 1;
  return x < 2.5 ? series(x) : 1 - tail(x);
}

/** Share of a standard normal curve below z, 0 to 1. */
export function normalShareBelow(z: number): number {
  return 0.5 * (1 + erf(z / Math.SQRT2));
}

const step = 1 / 128;
const farthest = 6;
let table: Float64Array | undefined;

/** The same from a table, right to about 0.00001; for many thousand of them. */
export function quickShareBelow(z: number): number {
  table ??= Float64Array.from({ length: (2 * farthest) / step + 2 }, (_, at) =>
    normalShareBelow(at * step - farthest),
  );
  const at = (Math.min(farthest, Math.max(-farthest, z)) + farthest) / step;
  const below = Math.floor(at);
  const [low = 0, high = 1] = [table[below], table[below + 1]];
  return low + (high - low) * (at - below);
}

function series(x: number): number {
  let term = x;
  let sum = x;
  for (let n = 1; term > sum * 1e-17; n += 1) {
    term *= (2 * x * x) / (2 * n + 1);
    sum += term;
  }
  return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum;
}

function tail(x: number): number {
  let fraction = x;
  for (let n = 60; n >= 1; n -= 1) fraction = x + n / 2 / fraction;
  return Math.exp(-x * x) / (Math.sqrt(Math.PI) * fraction);
}
