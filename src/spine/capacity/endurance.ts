/* Frey Law & Avin 2010: trunk, time to failure 22.69 s · f^−2.27 (R² 0.885); the 95 % band is 29 to 47 % around the curve. */
const factorS = 22.69;
const power = -2.27;
const band = 0.38;
const leastShare = 0.1;

/** How long a share of full strength (0 to 1) can be held, seconds. Throws outside 0 to 1; below a tenth the curve ends. */
export function holdTimeS(share: number): number {
  if (!(share > 0 && share <= 1)) throw new RangeError(`share ${share} of strength is not between 0 and 1`);
  return factorS * Math.max(share, leastShare) ** power;
}

/** The share of full strength that somebody who held for `timeS` seconds was using, with the band of the curve. */
export function shareHeld(timeS: number): {
  readonly value: number;
  readonly low: number;
  readonly high: number;
} {
  if (!(timeS > 0 && Number.isFinite(timeS))) throw new RangeError(`timeS ${timeS} is no hold time`);
  const at = (t: number): number => Math.min(1, Math.max(leastShare, (t / factorS) ** (1 / power)));
  return { value: at(timeS), low: at(timeS * (1 + band)), high: at(timeS * (1 - band)) };
}
