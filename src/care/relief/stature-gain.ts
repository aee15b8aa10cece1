import type { ReliefTechnique } from '#library';
import { heightAfter, lostMm, rested, type Stretch } from '#spine';
import type { Estimate } from '../core-profile/hold.ts';
import type { Person } from '../person.ts';
import type { Because } from '../reason.ts';

/** What the disc model says of a rest: height, never pain. */
export interface StatureGain {
  /** Against standing for the same time, millimetres. */
  readonly gainMm: Estimate;
  /** What is left of it after an hour on the feet, millimetres. */
  readonly leftMm: number;
  /** Disc pressure in the position, as a share of that in standing. */
  readonly pressureShare: number;
  readonly because: Because;
}

/** Wilke 1999: standing, L4/5. */
const standingMPa = 0.5;
const hourS = 3600;
/** A rest in the middle of the day: six hours up before. */
const upBeforeS = 6 * hourS;
/** Lying 42 minutes gave 6.09 mm with a spread of 1.89 between people (Rev Bras Fisioter 2007). */
const spreadShare = 1.89 / 6.09;

const up = (durationS: number): Stretch => ({ durationS, pressureMPa: standingMPa });

/** Undefined where nobody measured the pressure of the position, or size and sex were not told. */
export function statureGain(
  { pressureMPa }: Pick<ReliefTechnique, 'pressureMPa'>,
  minutes: number,
  { sex, heightM, massKg = 70 }: Person,
): StatureGain | undefined {
  if (pressureMPa === undefined || sex === undefined || heightM === undefined) return undefined;
  const subject = { sex, heightM, massKg };
  const durationS = minutes * 60;
  const noon = heightAfter(rested, up(upBeforeS));
  const lain = heightAfter(noon, { durationS, pressureMPa });
  const stood = heightAfter(noon, up(durationS));
  const value = lostMm(stood, subject) - lostMm(lain, subject);
  const anHourLater =
    lostMm(heightAfter(stood, up(hourS)), subject) - lostMm(heightAfter(lain, up(hourS)), subject);
  return {
    gainMm: { value, low: value * (1 - spreadShare), high: value * (1 + spreadShare) },
    leftMm: anHourLater,
    pressureShare: pressureMPa / standingMPa,
    because: [
      {
        text: 'A model of how discs lose and regain height, fitted to how tall people are over a day.',
        evidence: ['disc-pressure-lying', 'stature-lying-wears-off', 'first-hour-up'],
      },
    ],
  };
}
