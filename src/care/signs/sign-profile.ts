import { type MoreHold, type MorePhoto, type MoreTest, moreTests, type UsualRange } from '#library';
import { type MeasuredHold, measuredHold } from '../core-profile/measured-hold.ts';
import { type Standing, standing } from '../core-profile/standing.ts';
import { type TestFit, testFit } from '../core-profile/test-fit.ts';
import type { Person } from '../person.ts';
import type { Because, Reason } from '../reason.ts';
import { type PlumbOffset, type PlumbShares, plumbOffsets } from './plumb-line.ts';
import { type SignEntry, signHolds } from './sign-entry.ts';

/** Where a count lies beside the people it is compared with. */
export interface BesideUsual {
  readonly range: UsualRange;
  readonly where: 'below' | 'inside' | 'above';
  /** The error of the test alone could carry it to the other side of the edge. */
  readonly withinError: boolean;
}

export type SignReading =
  | { readonly take: 'hold'; readonly hold: MeasuredHold; readonly standing: Standing }
  | {
      readonly take: 'photo';
      readonly offsets: readonly PlumbOffset[];
      readonly localDay: string;
    }
  | {
      readonly take: 'value';
      readonly value: number;
      readonly localDay: string;
      readonly error?: number;
      readonly usual?: BesideUsual;
    };

export type SignStatus =
  | { readonly kind: 'open' }
  | Extract<TestFit, { kind: 'ruled-out' }>
  | { readonly kind: 'not-counted'; readonly localDay: string }
  | { readonly kind: 'measured'; readonly reading: SignReading; readonly because: Because };

/** A further test and how it stands; there is no total over them, because none was ever shown to mean anything. */
export interface Sign {
  readonly test: MoreTest;
  readonly status: SignStatus;
}

/** One posture, as it was marked on a picture. */
export interface PostureEntry extends PlumbShares {
  readonly testId: string;
  readonly upright: boolean;
  readonly localDay: string;
}

/** Deterministic. What was measured stays measured, also where the test would be ruled out today. */
export function signProfile(
  entries: readonly SignEntry[],
  person: Person,
  postures: readonly PostureEntry[] = [],
): readonly Sign[] {
  return moreTests.map((test) => ({ test, status: statusOf(test, entries, person, postures) }));
}

function statusOf(
  test: MoreTest,
  entries: readonly SignEntry[],
  person: Person,
  postures: readonly PostureEntry[],
): SignStatus {
  const own = entries.filter(({ testId }) => testId === test.id);
  const reading =
    test.take === 'hold'
      ? holdOf(test, own, person)
      : test.take === 'photo'
        ? postureOf(test, postures)
        : signValue(test, own, person);
  if (reading) return { kind: 'measured', reading, because: reasonsOf(test, reading) };
  const fit = testFit(test, person);
  if (fit.kind === 'ruled-out') return fit;
  const last = own.at(-1);
  return last ? { kind: 'not-counted', localDay: last.localDay } : { kind: 'open' };
}

function holdOf(test: MoreHold, own: readonly SignEntry[], person: Person): SignReading | undefined {
  const hold = measuredHold(signHolds(own), test);
  if (!hold) return undefined;
  return { take: 'hold', hold, standing: standing(hold.holdS.value, hold.errorS, test, person) };
}

function postureOf({ id }: MorePhoto, postures: readonly PostureEntry[]): SignReading | undefined {
  const last = postures.filter(({ testId }) => testId === id).at(-1);
  if (!last) return undefined;
  return { take: 'photo', offsets: plumbOffsets(last, last.upright), localDay: last.localDay };
}

function signValue(
  test: Exclude<MoreTest, MoreHold | MorePhoto>,
  own: readonly SignEntry[],
  person: Person,
): SignReading | undefined {
  const last = own.filter(({ counted }) => counted).at(-1);
  if (!last) return undefined;
  const range = 'ranges' in test ? rangeFor(test.ranges, person) : undefined;
  const { typicalError: error } = test;
  return {
    take: 'value',
    value: last.value,
    localDay: last.localDay,
    ...(error !== undefined && { error }),
    ...(range && { usual: besideUsual(last.value, error ?? 0, range) }),
  };
}

/** Only for the person's own sex and age; nobody is compared with others than that. */
function rangeFor(ranges: readonly UsualRange[], { sex, ageYears }: Person): UsualRange | undefined {
  return ranges.find(
    (range) =>
      (range.sex === 'any' || range.sex === sex) &&
      (ageYears === undefined ? range.sex === 'any' : ageYears >= range.ageFrom && ageYears <= range.ageTo),
  );
}

function besideUsual(value: number, error: number, range: UsualRange): BesideUsual {
  const { low, high } = range;
  if (value < low) return { range, where: 'below', withinError: value + error >= low };
  if (value > high) return { range, where: 'above', withinError: value - error <= high };
  return { range, where: 'inside', withinError: false };
}

function reasonsOf(test: MoreTest, reading: SignReading): Because {
  const says: Reason = { text: test.says, measurements: [test.id], evidence: test.evidence };
  const compared =
    reading.take === 'hold' && reading.standing.kind === 'percentile' ? reading.standing : undefined;
  if (!compared) return [says];
  return [
    says,
    { text: compared.caveat ?? `Compared with ${compared.people}.`, evidence: compared.evidence },
  ];
}
