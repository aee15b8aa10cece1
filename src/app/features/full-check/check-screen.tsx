import { Redirect, useSearch } from 'wouter';
import { freshDangerSigns } from '#care';
import { useRecord } from '../../record-provider.tsx';
import { useSafetyStatus } from '../../safety-gate.ts';
import { useNow } from '../../use-now.ts';
import { CheckRun } from './check-run.tsx';
import { Intro } from './intro.tsx';

/** The way in, or the question that is open. While an emergency stands nothing else is asked. */
export default function FullCheckScreen() {
  const { state } = useRecord();
  const { blocks } = useSafetyStatus();
  const { at } = useNow();
  const search = new URLSearchParams(useSearch());
  if (blocks === 'relief-too') return <Redirect to="/emergency" replace />;
  const danger = freshDangerSigns(state.safetyChecks, at);
  const begun = search.has('check') || search.has('begin');
  if (!danger || !begun) return <Intro ready={danger !== undefined} />;
  return <CheckRun danger={danger} />;
}
