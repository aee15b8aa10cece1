import type { WeekPain } from './pain-course.ts';

/** Where the pain stands and where it is going, seen through the scatter of single weeks. */
export interface PainLevel {
  /** Best estimate of the latest level, 0 to 10, with the range that holds it 19 times of 20. */
  readonly level: { readonly value: number; readonly low: number; readonly high: number };
  /** Points a week, below 0 when it falls. */
  readonly slope: { readonly value: number; readonly low: number; readonly high: number };
  /** `unclear` while the range of the slope holds 0. */
  readonly goes: 'down' | 'up' | 'unclear';
}

/** Two values of one person differ by 2 points at most, 19 times of 20, when nothing changed (Ostelo 2008): 2 / (1.96 √2). */
const scatterPoints = 0.72;
/** How much the weekly slope itself wanders in a week. Own estimate: a turn shows within about a month. */
const slopeWanderPoints = 0.1;
/** Before the first value: anywhere on the scale, going anywhere. */
const firstSlopePoints = 1;
const range95 = 1.96;

/**
 * A local linear trend, filtered by Kalman (Durbin & Koopman 2012, chapter 3): the level moves by the slope, the slope
 * wanders, each weekly value scatters round the level. Weeks may be missing. Undefined before the second value.
 */
export function painLevel(weeks: readonly WeekPain[]): PainLevel | undefined {
  const [first, ...others] = weeks;
  if (!first || others.length === 0) return undefined;
  let [level, slope, day] = [first.nrs, 0, first.day];
  // The covariance of level and slope: level, both, slope.
  let [p, q, r] = [scatterPoints ** 2, 0, firstSlopePoints ** 2];
  for (const { day: at, nrs } of others) {
    const gap = Math.max(0, at - day) / 7;
    day = at;
    const wander = slopeWanderPoints ** 2;
    const ahead = {
      level: level + gap * slope,
      p: p + 2 * gap * q + gap ** 2 * r + (wander * gap ** 3) / 3,
      q: q + gap * r + (wander * gap ** 2) / 2,
      r: r + wander * gap,
    };
    const spread = ahead.p + scatterPoints ** 2;
    const surprise = nrs - ahead.level;
    level = ahead.level + (ahead.p / spread) * surprise;
    slope += (ahead.q / spread) * surprise;
    p = ahead.p - ahead.p ** 2 / spread;
    q = ahead.q - (ahead.p * ahead.q) / spread;
    r = ahead.r - ahead.q ** 2 / spread;
  }
  const of = (value: number, variance: number) => {
    const half = range95 * Math.sqrt(Math.max(0, variance));
    return { value, low: value - half, high: value + half };
  };
  const going = of(slope, r);
  return {
    level: of(level, p),
    slope: going,
    goes: going.high < 0 ? 'down' : going.low > 0 ? 'up' : 'unclear',
  };
}
