import { useEffect, useRef } from 'react';
import { renewedPlan } from '#care';
import { isInFront } from './device/on-return.ts';
import { useRecord } from './record-provider.tsx';
import { useNow } from './use-now.ts';
import { usePlanHistory } from './use-plan-history.ts';

/**
 * Makes the next plan when something has happened that calls for one: a session, a test, a painful day, another day, the own
 * loads. Only the window in front makes it, so that two windows do not make two. Draws nothing.
 */
export default function PlanKeeper() {
  const { status, append } = useRecord();
  const history = usePlanHistory();
  const { localDay } = useNow();
  const inFront = isInFront();
  const seen = useRef<{ readonly history: unknown; readonly localDay: string }>(undefined);
  useEffect(() => {
    if (!inFront || status === 'loading') return;
    if (seen.current?.history === history && seen.current.localDay === localDay) return;
    seen.current = { history, localDay };
    const renewal = renewedPlan(history, localDay);
    if (renewal.kind === 'plan') void append({ kind: 'plan-made', plan: renewal.plan });
    if (renewal.kind === 'no-plan') void append({ kind: 'plan-ended', because: renewal.because });
  }, [inFront, history, status, localDay, append]);
  return null;
}
