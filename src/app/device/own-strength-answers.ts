import { type DayReserve, dayReserves, type GroupCapacity, type TestDemand, testDemand } from '#care';
import { coreTestById } from '#library';
import type { Subject } from '#spine';

export interface StrengthQuestion {
  readonly key: string;
  readonly subject: Subject;
  /** Asks what these tests ask of the body… */
  readonly testIds?: readonly string[];
  /** …or what postures of a day ask of it with these strengths. */
  readonly capacities?: readonly GroupCapacity[];
}

/** What the model refuses is left out. */
export interface StrengthAnswer {
  readonly key: string;
  readonly demands: readonly { readonly testId: string; readonly demand: TestDemand }[];
  readonly reserves: readonly DayReserve[];
}

export function strengthAnswer({ key, subject, testIds = [], capacities }: StrengthQuestion): StrengthAnswer {
  const demands = testIds.flatMap((testId) => {
    const test = coreTestById(testId);
    const demand = test && orNothing(() => testDemand(test, subject));
    return demand ? [{ testId, demand }] : [];
  });
  const reserves = capacities && orNothing(() => dayReserves(subject, capacities));
  return { key, demands, reserves: reserves ?? [] };
}

function orNothing<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
