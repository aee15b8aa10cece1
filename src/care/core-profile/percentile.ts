import type { NormRow } from '#library';
import { assertHold } from './hold.ts';
import { normalShareBelow } from './normal-curve.ts';

type Spread = Pick<NormRow, 'meanS' | 'sdS'>;

/** z of the quarters of a normal curve. */
const quarterZ = 0.6744897501960817;

/**
 * Of 100 people like those measured, how many hold for less time: 0 to 100. Hold times are skewed, so they are taken
 * as log-normal: σ² = ln(1 + SD²/m²), μ = ln m − σ²/2, P = Φ((ln t − μ)/σ).
 */
export function percentile(holdS: number, norm: Spread): number {
  assertHold(holdS);
  const { mu, sigma } = logNormal(norm);
  return holdS === 0 ? 0 : 100 * normalShareBelow((Math.log(holdS) - mu) / sigma);
}

/** Hold times in seconds below which a quarter, half and three quarters of the people lie. */
export function quarters(norm: Spread): {
  readonly lowS: number;
  readonly middleS: number;
  readonly highS: number;
} {
  const { mu, sigma } = logNormal(norm);
  return {
    lowS: Math.exp(mu - quarterZ * sigma),
    middleS: Math.exp(mu),
    highS: Math.exp(mu + quarterZ * sigma),
  };
}

/** Middle and spread of the logarithm of the seconds. */
export function logNormal({ meanS, sdS }: Spread): { readonly mu: number; readonly sigma: number } {
  if (!(meanS > 0) || !(sdS > 0)) throw new RangeError(`no spread from mean ${meanS} s and SD ${sdS} s`);
  const variance = Math.log(1 + (sdS / meanS) ** 2);
  return { mu: Math.log(meanS) - variance / 2, sigma: Math.sqrt(variance) };
}
