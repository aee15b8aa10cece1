import { coreCheck, coreProfile, legNeedsCheck, showsEndurance, signHolds } from '#care';
import type { CoreTest } from '#library';
import type { CoreTestResult } from '#record';
import { useNewId, useRecord } from '../../record-provider.tsx';
import { useNow } from '../../use-now.ts';
import type { Ended } from './ended-view.tsx';
import type { SkipReason } from './skip-sheet.tsx';

export interface Told {
  readonly tryId: string;
  readonly heldS: number;
  readonly ended?: Ended;
  readonly pain?: number | undefined;
}

/** How long after the hold a closed window may still be told why it ended. */
const resumeMs = 10 * 60_000;

/** One test of the core check: what is known of it, and how a go is recorded step by step under one id. */
export function useCoreTest(test: CoreTest) {
  const { state, append } = useRecord();
  const newId = useNewId();
  const { localDay, at } = useNow();
  const all = [...state.coreTests, ...signHolds(state.signs)];
  const check = coreCheck(all, state.coreTestSkips, state.person, localDay);
  const profile = coreProfile(state.coreTests, state.person, state.coreTestSkips);
  const today = state.coreTests.filter((one) => one.testId === test.id && one.localDay === localDay);
  const countedS = today.filter(showsEndurance).map(({ holdS }) => holdS);
  return {
    check,
    group: profile.groups.find((one) => one.test.id === test.id),
    goes: today.length,
    bestS: countedS.length > 0 ? Math.max(...countedS) : undefined,
    legFirst: legNeedsCheck(
      all,
      state.safetyChecks.flatMap(({ judged }) => judged?.at ?? []),
    ),
    status: check.items.find((item) => item.test.id === test.id)?.status,
    /** A go that was not told to its end because the window was closed. */
    untold: untoldGo(today.at(-1), at),
    newId,
    record({ tryId, heldS, ended = 'interrupted', pain }: Told) {
      const holdS = Math.round(Math.min(test.capS, Math.max(0, heldS)) * 10) / 10;
      const counted = showsEndurance({ ended, counted: true });
      void append({ kind: 'core-test-done', testId: test.id, tryId, holdS, ended, counted, pain });
    },
    recordSlept(heldS: number) {
      const holdS = Math.round(heldS * 10) / 10;
      void append({ kind: 'core-test-done', testId: test.id, holdS, ended: 'interrupted', counted: false });
    },
    skip(reason: SkipReason) {
      void append({ kind: 'core-test-skipped', testId: test.id, reason });
    },
  };
}

function untoldGo(last: CoreTestResult | undefined, now: string): Told | undefined {
  if (!last || last.tryId === undefined || last.ended !== 'interrupted' || last.pain !== undefined)
    return undefined;
  const agoMs = Date.parse(now) - Date.parse(last.at);
  return agoMs >= 0 && agoMs < resumeMs ? { tryId: last.tryId, heldS: last.holdS } : undefined;
}
