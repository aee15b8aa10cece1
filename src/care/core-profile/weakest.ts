import type { MuscleGroup } from '#library';
import type { Person } from '../person.ts';
import type { Because, Reason } from '../reason.ts';
import { chancesOfLeast, lowPlace, median, type PlacedHold } from './chance-of-least.ts';
import type { MeasuredGroup } from './group-profile.ts';
import { mostDaysAveraged } from './measured-hold.ts';
import { groupList, place, seconds } from './phrases.ts';
import { placedHold } from './placed-hold.ts';
import { type Standing, standing } from './standing.ts';

/** Which muscle group holds least beside the person's others. Never said from one day alone: see `repeated`. */
export type Weakest =
  | {
      readonly kind: 'named';
      readonly groups: readonly [MuscleGroup, ...MuscleGroup[]];
      /** On two days it was below the person's own middle, or low beside others. */
      readonly repeated: boolean;
      /** They are also the shortest in seconds, so they may be called that. */
      readonly shortest: boolean;
      /** It is settled that one stands out; else it is only the likelier, after the last day worth asking for. */
      readonly sure: boolean;
      /** How likely it is, 0 to 1, that one of them truly holds least, with the error of the tests. */
      readonly likely: number;
      /** Another day of holds would help to tell. */
      readonly again: boolean;
      readonly because: Because;
    }
  | {
      readonly kind: 'balanced';
      readonly overall: 'low' | 'usual';
      /** Another day of holds would help to tell: so far none stands out, but one may. */
      readonly again: boolean;
      readonly because: Because;
    }
  | { readonly kind: 'too-few'; readonly measured: number; readonly again: true; readonly because: Because };

/** Four of five settle it, for one that stands out as for none; what lies between needs another day. */
const settled = 0.8;
/** After the last day that is worth its toil, the likelier of the two is said. */
const likelier = 0.5;
/** If one stands out, it is among the named nineteen times of twenty. */
const amongThem = 0.95;
/** From even odds on, an unsure answer says which one it may be. */
const sayWhich = 0.5;
const lowOverall = 25;
const fewest = 3;
const rule = 'weak-group-rule';

interface Compared {
  readonly of: MeasuredGroup;
  readonly group: MuscleGroup;
  readonly standing: Extract<Standing, { kind: 'percentile' }>;
  readonly placed: PlacedHold;
  /** How likely this one truly holds least. */
  readonly likely: number;
}

export function weakest(measured: readonly MeasuredGroup[], person: Person): Weakest {
  const { compared, none } = compare(measured, person);
  if (compared.length < fewest) return tooFew(compared.length);
  const middle = median(compared.map((one) => one.standing.place.value));
  const byChance = [...compared].sort(
    (a, b) => b.likely - a.likely || a.standing.place.value - b.standing.place.value,
  );
  const mayRepeat = Math.min(...compared.map(({ of }) => of.hold.days.length)) < mostDaysAveraged;
  const enough = mayRepeat ? settled : likelier;
  const [first, ...others] = 1 - none >= enough ? alikeIn(byChance, 1 - none, mayRepeat) : [];
  if (!first) return none >= enough ? balanced(compared, middle) : unsettled(byChance, middle, mayRepeat);
  const alike = [first, ...others];
  const repeated = alike.every((one) => daysBelow(one, middle, person) > 1);
  const once = alike.some(({ of }) => of.hold.days.length === 1);
  const likely = alike.reduce((sum, one) => sum + one.likely, 0);
  return {
    kind: 'named',
    groups: [first.group, ...others.map(({ group }) => group)],
    repeated,
    shortest: areShortest(alike, compared),
    sure: 1 - none >= settled,
    likely,
    again: !repeated && mayRepeat,
    because: [
      namedReason(first, middle),
      ...others.map(alsoReason),
      likelyReason(alike, likely),
      repeatReason(repeated, once),
    ],
  };
}

/** Groups with a place among people alike, each with its chance to be the one that holds least. */
function compare(
  measured: readonly MeasuredGroup[],
  person: Person,
): { readonly compared: readonly Compared[]; readonly none: number } {
  const placed = measured.flatMap((of): readonly Omit<Compared, 'likely'>[] => {
    const at = placedHold(of.hold, of.test, person);
    return at && of.standing.kind === 'percentile' && of.group !== 'balance'
      ? [{ of, group: of.group, standing: of.standing, placed: at }]
      : [];
  });
  if (placed.length < fewest) return { compared: placed.map((one) => ({ ...one, likely: 0 })), none: 1 };
  const { least, none } = chancesOfLeast(placed.map((one) => one.placed));
  return { compared: placed.map((one, at) => ({ ...one, likely: least[at] ?? 0 })), none };
}

/** One, or two that the error of the tests cannot tell apart; more would say nothing. `any`: the chance that one stands out. */
function alikeIn([first, second]: readonly Compared[], any: number, mayRepeat: boolean): readonly Compared[] {
  if (!first || !second) return [];
  if (first.likely >= amongThem * any) return [first];
  return first.likely + second.likely >= (mayRepeat ? amongThem * any : likelier) ? [first, second] : [];
}

/** Days on which that day's hold alone was below the person's own middle, or low beside people of a fitting age. */
function daysBelow({ of }: Compared, middle: number, person: Person): number {
  return of.hold.days.filter(({ holdS }) => {
    const thatDay = standing(holdS, of.test.typicalErrorS, of.test, person);
    if (thatDay.kind !== 'percentile') return false;
    return thatDay.place.value < middle || (thatDay.ageFits && thatDay.place.value < lowPlace);
  }).length;
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
    text: `Your ${groupList([group])} hold is close to it: longer than ${place(at.value)} of 100. The tests cannot tell the two apart.`,
    measurements: [of.test.id],
    evidence: [...evidence, of.test.typicalErrorEvidence],
  };
}

function likelyReason(alike: readonly Compared[], likely: number): Reason {
  const what = alike.length > 1 ? 'one of the two is the right one' : 'this is right';
  return {
    text: `With the error of the tests, ${what} about ${place(100 * likely)} times of 100.`,
    evidence: [...new Set(alike.map(({ of }) => of.test.typicalErrorEvidence)), rule],
  };
}

function repeatReason(repeated: boolean, once: boolean): Reason {
  if (repeated) return { text: 'It was so on two days.', evidence: [rule] };
  const text = once
    ? 'One day can mislead. Repeat the check once on another day.'
    : 'The days differ a lot. Repeat the check on another day.';
  return { text, evidence: [rule] };
}

/** One may stand out, but the error of the tests is too large to say so. */
function unsettled(byChance: readonly Compared[], middle: number, again: boolean): Weakest {
  const [first] = byChance;
  const which =
    first && first.likely >= sayWhich ? `Your ${groupList([first.group])} hold` : 'One of your holds';
  const now = again
    ? 'Another day of holds may settle it.'
    : `${mostDaysAveraged} days did not tell which, so none is named.`;
  return {
    kind: 'balanced',
    overall: middle < lowOverall ? 'low' : 'usual',
    again,
    because: [
      {
        text: `${which} may truly lie below the others, but the error of the tests is too large to be sure. ${now}`,
        measurements: byChance.map(({ of }) => of.test.id),
        evidence: [
          ...new Set(
            byChance.flatMap(({ of, standing }) => [...standing.evidence, of.test.typicalErrorEvidence]),
          ),
          rule,
        ],
      },
    ],
  };
}

function balanced(compared: readonly Compared[], middle: number): Weakest {
  const evidence = [...new Set(compared.flatMap((one) => one.standing.evidence)), rule];
  const measurements = compared.map((one) => one.of.test.id);
  const low = middle < lowOverall;
  const text = low
    ? `All your holds lie close together. Their middle is longer than ${place(middle)} of 100, which is below the middle half of people.`
    : `No hold lies clearly below the others. Their middle is longer than ${place(middle)} of 100.`;
  return {
    kind: 'balanced',
    overall: low ? 'low' : 'usual',
    again: false,
    because: [{ text, measurements, evidence }],
  };
}

function tooFew(measured: number): Weakest {
  return {
    kind: 'too-few',
    measured,
    again: true,
    because: [
      {
        text: `${measured} of 4 muscle groups are measured. At least ${fewest} are needed to say which holds least.`,
        evidence: [rule],
      },
    ],
  };
}
