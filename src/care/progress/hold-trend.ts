import { type CoreTest, coreTests } from '#library';
import { type CoreResult, type MeasuredHold, measuredHold } from '../core-profile/measured-hold.ts';
import { type RealChange, realChange } from '../core-profile/real-change.ts';
import { daysBetween } from './calendar.ts';

/** Holds within so many days of the first belong to the first check. */
const firstCheckDays = 14;

export interface HoldTrend {
  readonly test: CoreTest;
  readonly start: MeasuredHold;
  /** Absent until there is a check later than the first. */
  readonly later?: { readonly latest: MeasuredHold; readonly change: RealChange };
}

/** Hold times of the first check beside the latest, for each test that was measured. */
export function holdTrends(results: readonly CoreResult[]): readonly HoldTrend[] {
  return coreTests.flatMap((test) => {
    const own = results.filter(({ testId }) => testId === test.id);
    const first = own.map(({ localDay }) => localDay).sort()[0];
    if (first === undefined) return [];
    const inFirst = ({ localDay }: CoreResult) => daysBetween(first, localDay) <= firstCheckDays;
    const start = measuredHold(own.filter(inFirst), test);
    const latest = measuredHold(
      own.filter((result) => !inFirst(result)),
      test,
    );
    if (!start) return latest ? [{ test, start: latest }] : [];
    if (!latest) return [{ test, start }];
    return [{ test, start, later: { latest, change: realChange(meanOf(start), meanOf(latest), test) } }];
  });
}

/** Longer by more than the error of the test. */
export function holdsLonger({ later }: HoldTrend): boolean {
  return later !== undefined && later.change.kind === 'beyond-error' && later.change.changeS > 0;
}

function meanOf({ holdS, days }: MeasuredHold) {
  return { meanS: holdS.value, days: days.length };
}
