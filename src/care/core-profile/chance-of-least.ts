import { evenNormals } from './even-normals.ts';
import { quickShareBelow } from './normal-curve.ts';

/** A measured hold beside people alike, whose holds are log-normal. */
export interface PlacedHold {
  readonly holdS: number;
  /** The error of `holdS` that the test alone makes. */
  readonly errorS: number;
  /** The longest time that counts. */
  readonly mostS: number;
  /** Middle and spread of the logarithm of the seconds of people alike. */
  readonly mu: number;
  readonly sigma: number;
  /** The people are of a fitting age, so being low beside them counts by itself. */
  readonly ageFits: boolean;
  readonly isSide: boolean;
}

export interface LeastChances {
  /** For each hold, 0 to 1: it truly is the lowest, and stands out by the rule. */
  readonly least: readonly number[];
  /** That none stands out. */
  readonly none: number;
}

/** Rule of this app, a proposal: 20 places below the own middle, or below place 16 (one spread under the middle). */
const placesBelowOwn = 20;
export const lowPlace = 16;

/**
 * What is taken of true holds before they are measured, in spreads of healthy people squared: a part that all holds of a person share, a
 * part of its own, and one that both sides share. Together a little more than 1, as people in pain differ more; any two groups then go
 * together by 0.52. Between trunk tests 0.27 to 0.59 was measured (Palmer, doi 10.15761/JSC.1000111, n 43). The chances hardly hang on it.
 */
const ofThePerson = 0.64;
const ofTheGroup = 0.49;
const ofBothSides = 0.09;

/** Below this a hold was hardly begun, and its logarithm says nothing. */
const shortestS = 2;

/** So many true states are looked at that the chances are right to about two of a hundred. */
const draws = 512;

/**
 * What the error of the tests leaves open. The true places are taken as normal around what was measured, drawn together as
 * holds of one person are; the rule is then applied to evenly spread draws of them. No chance is used: same holds, same answer.
 */
export function chancesOfLeast(holds: readonly PlacedHold[]): LeastChances {
  const order = holds.map((_, at) => at).sort((a, b) => compare(holds[a], holds[b]));
  const sorted = order.flatMap((at) => holds[at] ?? []);
  const { means, spreads } = posterior(sorted);
  const factor = lowerTriangle(spreads);
  const most = sorted.map((hold) => zOf(hold.mostS, hold));
  const counts = sorted.map(() => 0);
  let none = 0;
  for (const draw of evenNormals(draws, sorted.length)) {
    const places = sorted.map((_, at) => {
      const off = (factor[at] ?? []).reduce((sum, weight, k) => sum + weight * (draw[k] ?? 0), 0);
      return 100 * quickShareBelow(Math.min(most[at] ?? 0, (means[at] ?? 0) + off));
    });
    const lowest = lowestThatStandsOut(places, sorted);
    if (lowest === undefined) none += 1;
    else counts[lowest] = (counts[lowest] ?? 0) + 1;
  }
  const least = holds.map((_, at) => (counts[order.indexOf(at)] ?? 0) / draws);
  return { least: holds.map((hold) => shared(hold, holds, least)), none: none / draws };
}

/** Holds that nothing tells apart have the same chance; by the draws alone the first of them would have another. */
function shared(hold: PlacedHold, holds: readonly PlacedHold[], least: readonly number[]): number {
  const alike = least.filter((_, at) => isAlike(hold, holds[at]));
  return alike.reduce((sum, one) => sum + one, 0) / alike.length;
}

function isAlike(a: PlacedHold, b: PlacedHold | undefined): boolean {
  return (
    b !== undefined &&
    compare(a, b) === 0 &&
    a.mu === b.mu &&
    a.sigma === b.sigma &&
    a.isSide === b.isSide &&
    a.ageFits === b.ageFits
  );
}

/** In spreads of people alike from their middle. */
function zOf(seconds: number, { mu, sigma }: PlacedHold): number {
  return (Math.log(Math.max(shortestS, seconds)) - mu) / sigma;
}

/** The error in seconds is that of the true hold, which a very short measured one is likely to lie under: so it is done twice. */
function posterior(holds: readonly PlacedHold[]): Posterior {
  const first = posteriorWith(holds, (hold) => Math.max(shortestS, hold.holdS));
  return posteriorWith(holds, (hold, at) => Math.exp(hold.mu + hold.sigma * (first.means[at] ?? 0)));
}

interface Posterior {
  readonly means: readonly number[];
  readonly spreads: readonly (readonly number[])[];
}

/** Before measuring every hold is taken from the curve of people alike; each measured one then moves all of them. */
function posteriorWith(
  holds: readonly PlacedHold[],
  likelyS: (hold: PlacedHold, at: number) => number,
): Posterior {
  const means = holds.map(() => 0);
  let spreads = holds.map((a, i): number[] =>
    holds.map(
      (b, j) => ofThePerson + (i === j ? ofTheGroup + ofBothSides : a.isSide && b.isSide ? ofBothSides : 0),
    ),
  );
  for (const [at, hold] of holds.entries()) {
    const row = spreads[at] ?? [];
    const variance = Math.log(1 + (hold.errorS / likelyS(hold, at)) ** 2) / hold.sigma ** 2;
    const whole = (row[at] ?? 0) + variance;
    const surprise = (zOf(hold.holdS, hold) - (means[at] ?? 0)) / whole;
    for (const [i, shared] of row.entries()) means[i] = (means[i] ?? 0) + shared * surprise;
    spreads = spreads.map((line, i) =>
      line.map((value, j) => value - ((row[i] ?? 0) * (row[j] ?? 0)) / whole),
    );
  }
  return { means, spreads };
}

/** Cholesky: the triangle that turns independent draws into ones that go together like this. */
function lowerTriangle(spreads: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const factor: number[][] = [];
  for (const [i, line] of spreads.entries()) {
    const row: number[] = [];
    for (let j = 0; j <= i; j += 1) {
      const other = factor[j] ?? row;
      const rest = (line[j] ?? 0) - row.reduce((sum, value, k) => sum + value * (other[k] ?? 0), 0);
      row.push(i === j ? Math.sqrt(Math.max(0, rest)) : rest / (other[j] ?? 1));
    }
    factor.push(row);
  }
  return factor;
}

function lowestThatStandsOut(places: readonly number[], holds: readonly PlacedHold[]): number | undefined {
  const middle = median(places);
  const low = places.flatMap((place, at) =>
    place <= middle - placesBelowOwn || (holds[at]?.ageFits && place < lowPlace) ? [at] : [],
  );
  if (low.length === places.length) return undefined;
  return low.reduce<number | undefined>(
    (least, at) => (least === undefined || (places[at] ?? 0) < (places[least] ?? 0) ? at : least),
    undefined,
  );
}

/** So that the draws fall on the same holds whatever they are called: mirrored holds have mirrored chances. */
function compare(a: PlacedHold | undefined, b: PlacedHold | undefined): number {
  if (!a || !b) return 0;
  return zOf(a.holdS, a) - zOf(b.holdS, b) || a.errorS - b.errorS || a.mostS - b.mostS;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const [below, above] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  if (below === undefined || above === undefined) throw new RangeError('no values to take the middle of');
  return (below + above) / 2;
}
