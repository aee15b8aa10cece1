import type { MuscleGroup } from '#library';
import type { Person } from '../person.ts';
import type { Because, Reason } from '../reason.ts';
import type { MeasuredGroup } from './group-profile.ts';
import { groupList, place, seconds } from './phrases.ts';
import { type Standing, standing } from './standing.ts';

/** Which muscle group holds least beside the person's others. Never said from one day alone: see `repeated`. */
export type Weakest =
  | {
      readonly kind: 'named';
      readonly groups: readonly [MuscleGroup, ...MuscleGroup[]];
      /** The same was found on two days. */
      readonly repeated: boolean;
      /** They are also the shortest in seconds, so they may be called that. */
      readonly shortest: boolean;
      readonly because: Because;
    }
  | { readonly kind: 'balanced'; readonly overall: 'low' | 'usual'; readonly because: Because }
  | { readonly kind: 'too-few'; readonly measured: number; readonly because: Because };

/** Rule of this app, a proposal: 20 places below the own middle, or below place 16 (one spread under the middle). */
const placesBelowOwn = 20;
const lowPlace = 16;
const lowOverall = 25;
const fewest = 3;
const rule = 'weak-group-rule';

interface Compared {
  readonly of: MeasuredGroup;
  readonly group: MuscleGroup;
  readonly standing: Extract<Standing, { kind: 'percentile' }>;
}

export function weakest(measured: readonly MeasuredGroup[], person: Person): Weakest {
  const compared = measured.flatMap((of): readonly Compared[] =>
    of.standing.kind === 'percentile' && of.group !== 'balance'
      ? [{ of, group: of.group, standing: of.standing }]
      : [],
  );
  if (compared.length < fewest) return tooFew(compared.length);
  const middle = median(compared.map((one) => one.standing.place.value));
  const standOut = compared
    .filter((one) => isLow(one.standing, middle))
    .sort((a, b) => a.standing.place.value - b.standing.place.value);
  const [lowest] = standOut;
  if (!lowest) return balanced(compared, middle);
  const alike = standOut.filter((one) => one.standing.place.value <= lowest.standing.amongOwn.high);
  if (alike.length === compared.length) return balanced(compared, middle);
  const repeated = alike.every((one) => lowOnEveryDay(one, middle, person));
  const [first, ...others] = alike.map((one) => one.group);
  return {
    kind: 'named',
    groups: [first ?? lowest.group, ...others],
    repeated,
    shortest: areShortest(alike, compared),
    because: [namedReason(lowest, middle), ...alike.slice(1).map(alsoReason), repeatReason(repeated)],
  };
}

/** Far below the own middle, and not only by the error of the test; or low beside people of the same age. */
function isLow({ place: { value }, amongOwn, ageFits }: Compared['standing'], middle: number): boolean {
  const farBelowOwn = value <= middle - placesBelowOwn && amongOwn.high < middle;
  return farBelowOwn || (ageFits && value < lowPlace);
}

function lowOnEveryDay({ of }: Compared, middle: number, person: Person): boolean {
  const { days } = of.hold;
  return (
    days.length > 1 &&
    days.every(({ holdS }) => {
      const thatDay = standing(holdS, of.test.typicalErrorS, of.test, person);
      return (
        thatDay.kind === 'percentile' &&
        (thatDay.place.value <= middle - placesBelowOwn ||
          (thatDay.ageFits && thatDay.place.value < lowPlace))
      );
    })
  );
}

function areShortest(named: readonly Compared[], all: readonly Compared[]): boolean {
  const holdsOf = (some: readonly Compared[]) => some.map((one) => one.of.hold.holdS.value);
  const others = all.filter((one) => !named.includes(one));
  return Math.max(...holdsOf(named)) < Math.min(...holdsOf(others));
}

function namedReason(
  { of, group, standing: { place: at, people, evidence } }: Compared,
  middle: number,
): Reason {
  return {
    text: `Your ${groupList([group])} hold was ${seconds(of.hold.holdS.value)}, longer than ${place(at.value)} of 100 ${people}. The middle of your own holds is ${place(middle)} of 100.`,
    measurements: [of.test.id],
    evidence: [...evidence, rule],
  };
}

function alsoReason({ of, group, standing: { place: at, evidence } }: Compared): Reason {
  return {
    text: `Your ${groupList([group])} hold is close to it: longer than ${place(at.value)} of 100. The test cannot tell the two apart.`,
    measurements: [of.test.id],
    evidence: [...evidence, of.test.typicalErrorEvidence],
  };
}

function repeatReason(repeated: boolean): Reason {
  return repeated
    ? { text: 'It was so on two days.', evidence: [rule] }
    : { text: 'One day can mislead. Repeat the check once on another day.', evidence: [rule] };
}

function balanced(compared: readonly Compared[], middle: number): Weakest {
  const evidence = [...new Set(compared.flatMap((one) => one.standing.evidence)), rule];
  const measurements = compared.map((one) => one.of.test.id);
  const low = middle < lowOverall;
  const text = low
    ? `All your holds lie close together, and below the middle half of the people compared with (about ${place(middle)} of 100).`
    : `No hold lies clearly below the others. Their middle is longer than ${place(middle)} of 100.`;
  return {
    kind: 'balanced',
    overall: low ? 'low' : 'usual',
    because: [{ text, measurements, evidence }],
  };
}

function tooFew(measured: number): Weakest {
  return {
    kind: 'too-few',
    measured,
    because: [
      {
        text: `${measured} of 4 muscle groups are measured. At least ${fewest} are needed to say which holds least.`,
        evidence: [rule],
      },
    ],
  };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const [below, above] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  if (below === undefined || above === undefined) throw new RangeError('no values to take the middle of');
  return (below + above) / 2;
}
