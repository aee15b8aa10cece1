import type { Subject } from '../anatomy/subject.ts';

/* Two Kelvin–Voigt elements: height lost x1 + x2, each towards load × size with one time constant when it grows and another
   when it recovers. Fitted to stature: 19.3 mm a day, 54 % of it in the first hour (Tyrrell 1985), about 70 % back in the first
   half of the night (Reilly 1984). Six numbers are more than these data fix; other sets fit as well. */
const elements = [
  { sizeMm: 6.9, loadingS: 0.2 * 3600, recoveryS: 0.8 * 3600 },
  { sizeMm: 16, loadingS: 2.9 * 3600, recoveryS: 5.7 * 3600 },
] as const;
const referenceMm = 19;
/** Of stature lost in a day: men 1.1 %, women 0.92 % (Tyrrell 1985). */
const dailyShare = { male: 0.011, female: 0.0092 } as const;
/** Pressure at which a disc neither gains nor loses, and the further pressure that counts as load 1 (standing). */
const balancedMPa = 0.1;
const standingMoreMPa = 0.4;
/** Pulling helps a little beyond lying, no more. */
const leastLoad = -0.2;
const longestS = 24 * 3600;

/** A stretch of the day in one posture. */
export interface Stretch {
  readonly durationS: number;
  /** In the disc L4/L5, from `spineLoad`. */
  readonly pressureMPa: number;
}

/** Height that the spine has lost since it was fully rested: one number per element, millimetres. */
export type SpineHeight = readonly [fast: number, slow: number];
export const rested: SpineHeight = [0, 0];

/** Millimetres of stature lost, for a person of this size. */
export function lostMm(height: SpineHeight, { sex, heightM }: Subject): number {
  return (height[0] + height[1]) * ((dailyShare[sex] * heightM * 1000) / referenceMm);
}

/** The height after one more stretch; exact, no steps. Throws on a stretch longer than a day or a pressure that is none. */
export function heightAfter(before: SpineHeight, { durationS, pressureMPa }: Stretch): SpineHeight {
  if (!(durationS >= 0 && durationS <= longestS))
    throw new RangeError(`durationS ${durationS}: 0 to a day, please`);
  if (!(pressureMPa >= 0 && pressureMPa < 20))
    throw new RangeError(`pressureMPa ${pressureMPa} is no pressure of a disc`);
  const load = Math.max(leastLoad, (pressureMPa - balancedMPa) / standingMoreMPa);
  const next = (i: 0 | 1): number => {
    const { sizeMm, loadingS, recoveryS } = elements[i];
    const goal = load * sizeMm;
    const from = before[i];
    return goal + (from - goal) * Math.exp(-durationS / (goal > from ? loadingS : recoveryS));
  };
  return [next(0), next(1)];
}

/** Stature lost at the end of each stretch of a day, millimetres, from a rested start. */
export function dayMm(
  subject: Subject,
  stretches: readonly Stretch[],
  start: SpineHeight = rested,
): readonly number[] {
  let height = start;
  return stretches.map((stretch) => {
    height = heightAfter(height, stretch);
    return lostMm(height, subject);
  });
}

/* Wilke 1999: the pressure of a lying man rose from 0.10 to 0.24 MPa in seven hours while the disc drew water; here with the
   share of height that came back. */
const nightRiseMPa = 0.14;
const nightRecoveredShare = 0.93;

/** Pressure while lying, MPa, after a share of the day's loss has come back: rises as the disc fills. */
export function lyingPressureMPa(evening: SpineHeight, now: SpineHeight): number {
  const lost = evening[0] + evening[1];
  const back = lost > 0 ? Math.max(0, 1 - (now[0] + now[1]) / lost) : 0;
  return balancedMPa + (nightRiseMPa * Math.min(1, back)) / nightRecoveredShare;
}
