import { useMemo } from 'react';
import type { ExerciseLoads } from '#care';
import type { State } from '#record';
import { useOwnLoads } from './device/own-loads.ts';
import { useRecord } from './record-provider.tsx';

/** The record, and the loads of the person's own body once they are worked out. */
export function usePlanHistory(): State & { readonly loads?: ExerciseLoads } {
  const { state } = useRecord();
  const loads = useOwnLoads(state.person);
  return useMemo(() => (loads ? { ...state, loads } : state), [state, loads]);
}
