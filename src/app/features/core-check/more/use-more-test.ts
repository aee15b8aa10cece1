import {
  coreCheck,
  legNeedsCheck,
  type PlumbShares,
  showsEndurance,
  signHolds,
  signProfile,
  testFit,
} from '#care';
import { type MoreTest, moreTests } from '#library';
import type { HappeningOf } from '#record';
import { useNewId, useRecord } from '../../../record-provider.tsx';
import { useNow } from '../../../use-now.ts';

type Ended = NonNullable<HappeningOf<'sign-measured'>['ended']>;

/** One go, as it is told step by step under one id. */
export interface Go {
  readonly tryId: string;
  readonly value: number;
  readonly ended?: Ended;
  readonly pain?: number | undefined;
}

/** One further test: whether it suits, what is known of it, how a go is recorded. */
export function useMoreTest(test: MoreTest) {
  const { state, append } = useRecord();
  const newId = useNewId();
  const { localDay } = useNow();
  const holds = [...state.coreTests, ...signHolds(state.signs)];
  const signs = signProfile(state.signs, state.person, state.postures);
  const later = moreTests.slice(moreTests.indexOf(test) + 1);
  return {
    fit: testFit(test, state.person),
    sign: signs.find((one) => one.test.id === test.id),
    /** The next one that suits and was not done. */
    next: later.find((one) =>
      signs.some(({ test: { id }, status }) => id === one.id && status.kind === 'open'),
    ),
    stopAdvised: coreCheck(holds, state.coreTestSkips, state.person, localDay).stopAdvised,
    legFirst: legNeedsCheck(
      holds,
      state.safetyChecks.flatMap(({ judged }) => judged?.at ?? []),
    ),
    newId,
    /** Only how far the places are off the line; the picture is gone with the page. */
    recordPosture(shares: PlumbShares, upright: boolean) {
      const tenth = (share: number) => Math.round(share * 10) / 10;
      const [ear, shoulder, hip] = [tenth(shares.ear), tenth(shares.shoulder), tenth(shares.hip)];
      void append({ kind: 'posture-marked', testId: test.id, ear, shoulder, hip, upright });
    },
    /** A hold counts when the muscles ended it; anything else when it was done to its end. */
    record({ tryId, value, ended, pain }: Go) {
      const counted = ended === undefined || showsEndurance({ ended, counted: true });
      const rounded = Math.round(Math.max(0, value) * 10) / 10;
      void append({ kind: 'sign-measured', testId: test.id, tryId, value: rounded, ended, counted, pain });
    },
  };
}
