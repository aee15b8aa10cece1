import { coreTests, type MuscleGroup } from '#library';
import { type CoreProfile, coreProfile } from '../core-profile/core-profile.ts';
import type { CoreResult } from '../core-profile/measured-hold.ts';
import { testFit } from '../core-profile/test-fit.ts';
import type { Weakest } from '../core-profile/weakest.ts';
import type { Random } from './random.ts';
import { trueWeakness } from './true-weakness.ts';
import type { VirtualBody } from './virtual-body.ts';
import type { VirtualPerson } from './virtual-person.ts';

/** What the core check says of one person after one day and after two, beside what is true. */
export interface Naming {
  /** The rule names a group when holds are measured without error. */
  readonly real: boolean;
  /** Places of 100 that the lowest group truly lies under the person's own middle. */
  readonly gap: number;
  readonly afterOneDay: Said;
  readonly afterTwoDays: Said;
  /** The hold that is truly lowest was also measured as the lowest, whatever the rule made of it. */
  readonly lowestFirst: boolean;
}

/** `right`: the truly lowest is among the named. `wrong`: none of the named is truly low. `part`: low, but not the lowest. */
export type Said = 'right' | 'part' | 'wrong' | 'nothing';

const days = ['2026-01-05', '2026-01-08'] as const;

/** Every test that suits, whole, on two days. Undefined when too few suit to name anything. */
export function naming(who: VirtualPerson, body: VirtualBody, random: Random): Naming | undefined {
  const tests = coreTests.filter((test) => testFit(test, who.person).kind === 'suits');
  const [first, second] = days.map((localDay) =>
    tests.map((test): CoreResult => {
      const holdS = body.measuredHold(test, random);
      return { testId: test.id, holdS, ended: 'tired', counted: true, localDay };
    }),
  );
  const one = coreProfile(first ?? [], who.person).weakest;
  const both = coreProfile([...(first ?? []), ...(second ?? [])], who.person);
  const two = both.weakest;
  if (one.kind === 'too-few' || two.kind === 'too-few') return undefined;
  const measured = tests.flatMap(({ measures }) => (measures === 'balance' ? [] : [measures]));
  const truth = trueWeakness(who, measured);
  return {
    real: truth.lowest !== undefined,
    gap: truth.gap,
    afterOneDay: said(groupsOf(one), truth),
    lowestFirst: truth.lowest !== undefined && lowestOf(both) === truth.lowest,
    afterTwoDays: said(two.kind === 'named' && two.repeated ? two.groups : [], truth),
  };
}

function lowestOf({ groups }: CoreProfile): MuscleGroup | undefined {
  const placed = groups.flatMap((one) =>
    one.kind === 'measured' && one.standing.kind === 'percentile' && one.group !== 'balance'
      ? [{ group: one.group, place: one.standing.place.value }]
      : [],
  );
  return placed.sort((a, b) => a.place - b.place)[0]?.group;
}

function groupsOf(weakest: Weakest): readonly MuscleGroup[] {
  return weakest.kind === 'named' ? weakest.groups : [];
}

function said(named: readonly MuscleGroup[], { groups, lowest }: ReturnType<typeof trueWeakness>): Said {
  if (named.length === 0) return 'nothing';
  if (lowest !== undefined && named.includes(lowest)) return 'right';
  return named.some((group) => groups.includes(group)) ? 'part' : 'wrong';
}
