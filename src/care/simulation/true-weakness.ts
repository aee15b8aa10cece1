import { coreTests, type MuscleGroup } from '#library';
import { standing } from '../core-profile/standing.ts';
import type { Person } from '../person.ts';
import type { VirtualPerson } from './virtual-person.ts';

export interface TrueWeakness {
  /** The group that the rule of the core check would name if holds were measured without error; without a real deficit the lowest. */
  readonly lowest: MuscleGroup;
  /** The rule would name one; not so when all are low. */
  readonly real: boolean;
  /** Places of 100 that it lies below the person's own middle. */
  readonly gap: number;
}

/** The rule as it stands in the literature notes, applied to what is true: 20 places below the own middle, or below 16. */
export function trueWeakness(
  { holds, person }: Pick<VirtualPerson, 'holds' | 'person'>,
  measured: readonly MuscleGroup[],
): TrueWeakness | undefined {
  const places = coreTests.flatMap((test) => {
    const { measures } = test;
    if (measures === 'balance' || !measured.includes(measures)) return [];
    const at = placeOf(holds[test.id] ?? 0, test.id, person);
    return at === undefined ? [] : [{ group: measures, ...at }];
  });
  const sorted = [...places].sort((a, b) => a.place - b.place);
  const middle = median(sorted.map(({ place }) => place));
  const low = sorted.filter(({ place, ageFits }) => place <= middle - 20 || (ageFits && place < 16));
  const real = low.length > 0 && low.length < sorted.length;
  const [lowest] = real ? low : sorted;
  return lowest && { lowest: lowest.group, real, gap: middle - lowest.place };
}

function placeOf(holdS: number, testId: string, person: Person) {
  const test = coreTests.find(({ id }) => id === testId);
  const at = test && standing(holdS, 0, test, person);
  return at?.kind === 'percentile' ? { place: at.place.value, ageFits: at.ageFits } : undefined;
}

function median(sorted: readonly number[]): number {
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
}
