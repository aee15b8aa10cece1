import type { CoreResult } from '../core-profile/measured-hold.ts';

/** One further test, as it was recorded. */
export interface SignEntry {
  readonly testId: string;
  /** In the unit of the test. */
  readonly value: number;
  readonly ended?: CoreResult['ended'];
  readonly counted: boolean;
  readonly pain?: number;
  readonly at: string;
  readonly localDay: string;
}

/** The holds among them, so that pain and leg symptoms in a further hold weigh on the core check as its own do. */
export function signHolds(
  entries: readonly SignEntry[],
): readonly (CoreResult & Pick<SignEntry, 'pain' | 'at'>)[] {
  return entries.flatMap(({ ended, value, ...entry }) => (ended ? [{ ...entry, ended, holdS: value }] : []));
}
