import type { CoreTest } from '#library';
import type { Person } from '../person.ts';
import type { Because, Reason } from '../reason.ts';
import { type CoreResult, type MeasuredHold, measuredHold } from './measured-hold.ts';
import { place, seconds } from './phrases.ts';
import { type Standing, standing } from './standing.ts';
import { testFit } from './test-fit.ts';

/** A test the person left out, as it was recorded. */
export interface CoreSkip {
  readonly testId: string;
  readonly reason: 'pain' | 'position' | 'equipment' | 'later' | 'caution';
  readonly localDay: string;
}

export interface MeasuredGroup {
  readonly kind: 'measured';
  readonly group: CoreTest['measures'];
  readonly test: CoreTest;
  readonly hold: MeasuredHold;
  readonly standing: Standing;
  readonly because: Because;
}

export interface NotMeasuredGroup {
  readonly kind: 'not-measured';
  readonly group: CoreTest['measures'];
  readonly test: CoreTest;
  /** `not-counted`: it was tried, but something other than the muscles ended it. */
  readonly reason: 'not-done' | 'not-counted' | 'ruled-out' | `skipped-${CoreSkip['reason']}`;
}

export type GroupProfile = MeasuredGroup | NotMeasuredGroup;

export function groupProfile(
  results: readonly CoreResult[],
  person: Person,
  skips: readonly CoreSkip[],
  test: CoreTest,
): GroupProfile {
  const hold = measuredHold(results, test);
  if (!hold)
    return { kind: 'not-measured', group: test.measures, test, reason: whyNot(results, skips, person, test) };
  const compared = standing(hold.holdS.value, hold.errorS, test, person);
  return {
    kind: 'measured',
    group: test.measures,
    test,
    hold,
    standing: compared,
    because: groupReasons(hold, compared, test),
  };
}

function whyNot(
  results: readonly CoreResult[],
  skips: readonly CoreSkip[],
  person: Person,
  test: CoreTest,
): NotMeasuredGroup['reason'] {
  if (testFit(test, person).kind === 'ruled-out') return 'ruled-out';
  const skip = skips
    .filter(({ testId }) => testId === test.id)
    .sort((a, b) => (a.localDay < b.localDay ? -1 : a.localDay > b.localDay ? 1 : 0))
    .at(-1);
  const tried = results
    .filter(({ testId }) => testId === test.id)
    .map(({ localDay }) => localDay)
    .sort()
    .at(-1);
  if (tried !== undefined && (!skip || tried >= skip.localDay)) return 'not-counted';
  return skip ? `skipped-${skip.reason}` : 'not-done';
}

function groupReasons({ holdS, errorS, days }: MeasuredHold, compared: Standing, test: CoreTest): Because {
  const how = days.length > 1 ? `the mean of ${days.length} days` : 'one day';
  return [
    {
      text: `${test.name}: ${seconds(holdS.value)} (${how}). The same person varies by about ${seconds(errorS)}.`,
      measurements: [test.id],
      evidence: [test.typicalErrorEvidence],
    },
    comparison(compared),
  ];
}

function comparison(compared: Standing): Reason {
  switch (compared.kind) {
    case 'percentile': {
      const words = `Compared with ${compared.people}: longer than ${place(compared.place.value)} of 100.`;
      return {
        text: compared.caveat ? `${words} ${compared.caveat}` : words,
        evidence: compared.evidence,
      };
    }
    case 'age-mean':
      return {
        text: `The mean of ${compared.people} is ${seconds(compared.meanS)}.`,
        evidence: compared.evidence,
      };
    case 'none':
      return { text: compared.why, evidence: [] };
  }
}
