import { type TestDemand, testDemand } from '#care';
import { coreTestById } from '#library';
import type { Subject } from '#spine';

export interface DemandQuestion {
  readonly key: string;
  readonly subject: Subject;
  readonly testIds: readonly string[];
}

/** What the tests ask of a body; a test that the model refuses is left out. */
export interface DemandAnswer {
  readonly key: string;
  readonly demands: readonly { readonly testId: string; readonly demand: TestDemand }[];
}

export function demandAnswer({ key, subject, testIds }: DemandQuestion): DemandAnswer {
  const demands = testIds.flatMap((testId) => {
    const test = coreTestById(testId);
    const demand = test && orNothing(() => testDemand(test, subject));
    return demand ? [{ testId, demand }] : [];
  });
  return { key, demands };
}

function orNothing<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
