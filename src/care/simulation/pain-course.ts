import { between, chance, normal, oneOf, type Random } from './random.ts';

/** The pain of a made person on each day, before what training does. */
export type PainCourse = (day: number, random: Random) => number;

/** Mean pain of 0–100 at 0, 6 and 26 weeks for new, lasting and long-lasting pain (Wallwork 2024, CMAJ 196:E29). */
type Means = readonly [start: number, six: number, half: number];
const courses: readonly [Means, ...Means[]] = [
  [56, 26, 22],
  [63, 29, 29],
  [56, 48, 43],
];

/** A flare about every eight weeks, 2 to 4 points, fading over four to ten days. Assumed. */
const flareChance = 1 / 56;

export function drawCourse(random: Random): PainCourse {
  const [start, six, half] = oneOf(random, courses);
  const offset = 1.2 * normal(random);
  let noise = 0;
  let flare = { height: 0, from: 0, days: 1 };
  return (day, chanceOfDay) => {
    const weeks = day / 7;
    const mean = weeks < 6 ? start + ((six - start) * weeks) / 6 : six + ((half - six) * (weeks - 6)) / 20;
    noise = 0.5 * noise + 0.6 * normal(chanceOfDay);
    if (chance(chanceOfDay, flareChance))
      flare = { height: between(chanceOfDay, 2, 4), from: day, days: between(chanceOfDay, 4, 10) };
    const left = Math.max(0, 1 - (day - flare.from) / flare.days);
    return Math.min(10, Math.max(0, mean / 10 + offset + noise + flare.height * left));
  };
}
