import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { type GateDecision, type SafetyStatus, safetyGate, safetyStatus } from '#care';
import { useClock, useRecord } from './record-provider.tsx';

/** What the person's safety checks mean now: the advice that stands, what it blocks, how fresh the last check is. */
export function useSafetyStatus(): SafetyStatus {
  const { state } = useRecord();
  const clock = useClock();
  return safetyStatus(state.safetyChecks, clock.now().toISOString(), state.person);
}

/**
 * Stands before a session, a test or a check-in (`short`) or a resting position (`relief`). While it says `ask` it is
 * already leading to the questions or the advice; draw nothing. Once open it stays open for this screen a while longer,
 * so that a session is not broken off because two hours went by, but an advice against it closes it at once.
 */
export function useSafetyGate(form: 'short' | 'relief', next: string): 'open' | 'ask' {
  const status = useSafetyStatus();
  const [wasOpen, setWasOpen] = useState(false);
  const decision = safetyGate(status, form, wasOpen);
  const [, go] = useLocation();
  const open = decision.kind === 'open';
  const lead = open ? undefined : gatePath(decision, next);
  useEffect(() => {
    if (open) setWasOpen(true);
    if (lead) go(lead, { replace: true });
  }, [open, lead, go]);
  return open ? 'open' : 'ask';
}

const formPaths = { full: '/check', short: '/check/short', relief: '/check/relief' } as const;

/** The screen of a form, and where to go after it. */
export function checkPath(
  form: keyof typeof formPaths,
  query: Readonly<Record<string, string>> = {},
): string {
  const search = new URLSearchParams(query).toString();
  return search ? `${formPaths[form]}?${search}` : formPaths[form];
}

function gatePath(decision: GateDecision, next: string): string | undefined {
  switch (decision.kind) {
    case 'open':
      return undefined;
    case 'see':
      return decision.advice === 'emergency' ? '/emergency' : '/see-someone';
    case 'ask':
      return checkPath(decision.form, { next });
  }
}
