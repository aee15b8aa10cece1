import { useEffect, useRef } from 'react';
import { renewedPlan } from '#care';
import { useRecord } from './record-provider.tsx';
import { useNow } from './use-now.ts';

/** Makes the next plan when something has happened that calls for one: a session, a test, a painful day. Draws nothing. */
export function PlanKeeper() {
  const { state, status, append } = useRecord();
  const { localDay } = useNow();
  const seen = useRef<unknown>(undefined);
  useEffect(() => {
    if (status === 'loading' || seen.current === state) return;
    seen.current = state;
    const renewal = renewedPlan(state, localDay);
    if (renewal.kind === 'plan') void append({ kind: 'plan-made', plan: renewal.plan });
    if (renewal.kind === 'no-plan') void append({ kind: 'plan-ended', because: renewal.because });
  }, [state, status, localDay, append]);
  return null;
}
