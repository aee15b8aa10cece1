import { coreTests, type MuscleGroup } from '#library';
import { type CoreProfile, coreProfile } from '../core-profile/core-profile.ts';
import type { CoreResult } from '../core-profile/measured-hold.ts';
import { testFit } from '../core-profile/test-fit.ts';
import type { Weakest } from '../core-profile/weakest.ts';
import type { Random } from './random.ts';
import { type TrueWeakness, trueWeakness } from './true-weakness.ts';
import type { VirtualBody } from './virtual-body.ts';
import type { VirtualPerson } from './virtual-person.ts';

/** What the core check says of one person on each day of tests until it asks for no more, beside what is true. */
export interface Naming {
  /** The rule names a group when holds are measured without error. */
  readonly real: boolean;
  /** Places of 100 that the lowest group truly lies under the person's own middle. */
  readonly gap: number;
  /** After one day, two and so on, each time with no more days than are asked for. */
  readonly byDay: readonly Said[];
  /** After two days, and as many more as the core check asks for. */
  readonly said: Said;
  readonly days: number;
  /** The hold that is truly lowest was also measured as the lowest on two days, whatever the rule made of it. */
  readonly lowestFirst: boolean;
}

/** What is named on two days: the group that truly holds least, alone or as one of two, or only others. */
export type Said = 'lowest' | 'one-of-two' | 'another' | 'nothing';

const checkDays = ['2026-01-05', '2026-01-08', '2026-01-11', '2026-01-14'] as const;
const fewestDays = 2;

/** Every test that suits, whole, on two to four days. Undefined when too few suit to name anything. */
export function naming(who: VirtualPerson, body: VirtualBody, random: Random): Naming | undefined {
  const tests = coreTests.filter((test) => testFit(test, who.person).kind === 'suits');
  const measured = tests.flatMap(({ measures }) => (measures === 'balance' ? [] : [measures]));
  const results: CoreResult[] = [];
  const profiles: CoreProfile[] = [];
  for (const localDay of checkDays) {
    for (const test of tests)
      results.push({
        testId: test.id,
        holdS: body.measuredHold(test, random),
        ended: 'tired',
        counted: true,
        localDay,
      });
    profiles.push(coreProfile(results, who.person));
    if (profiles.length >= fewestDays && profiles.at(-1)?.weakest.again !== true) break;
  }
  const [two, last] = [profiles[1], profiles.at(-1)];
  const truth = trueWeakness(who, measured);
  if (!two || !last || !truth || last.weakest.kind === 'too-few') return undefined;
  return {
    real: truth.real,
    gap: truth.gap,
    byDay: checkDays.map((_, at) => {
      const then = profiles[Math.min(at, profiles.length - 1)];
      return then ? said(then.weakest, truth) : 'nothing';
    }),
    said: said(last.weakest, truth),
    days: profiles.length,
    lowestFirst: lowestOf(two) === truth.lowest,
  };
}

/** What a profile of real days says beside what is true; undefined when too few groups were measured. */
export function saidIn(profile: CoreProfile, who: VirtualPerson): SaidInLife | undefined {
  const { weakest, groups } = profile;
  if (weakest.kind === 'too-few') return undefined;
  const measured = groups.flatMap((one) =>
    one.kind === 'measured' && one.group !== 'balance' ? [one.group] : [],
  );
  const truth = trueWeakness(who, measured);
  return truth && { real: truth.real, said: said(weakest, truth) };
}

export interface SaidInLife {
  readonly real: boolean;
  readonly said: Said;
}

function lowestOf({ groups }: CoreProfile): MuscleGroup | undefined {
  const placed = groups.flatMap((one) =>
    one.kind === 'measured' && one.standing.kind === 'percentile' && one.group !== 'balance'
      ? [{ group: one.group, place: one.standing.place.value }]
      : [],
  );
  return placed.sort((a, b) => a.place - b.place)[0]?.group;
}

function said(weakest: Weakest, { lowest }: TrueWeakness): Said {
  if (weakest.kind !== 'named' || !weakest.repeated) return 'nothing';
  if (!weakest.groups.includes(lowest)) return 'another';
  return weakest.groups.length === 1 ? 'lowest' : 'one-of-two';
}
