import type { Because } from '../reason.ts';
import { type HoldTrend, holdsLonger } from './hold-trend.ts';
import type { PainFinding, PainTrend } from './pain-trend.ts';

export interface PainFollowed {
  readonly kind: 'both' | 'holds-only' | 'pain-only' | 'neither';
  readonly because: Because;
}

const fell: ReadonlySet<PainFinding> = new Set(['gone', 'better', 'partly-better']);
const unknown: ReadonlySet<PainFinding> = new Set(['nothing-yet', 'too-early']);

/** Whether holds and pain moved in the same weeks; undefined while one of the two is not known. */
export function painFollowed(pain: PainTrend, holds: readonly HoldTrend[]): PainFollowed | undefined {
  if (unknown.has(pain.finding) || !holds.some(({ later }) => later)) return undefined;
  const longer = holds.some(holdsLonger);
  const less = fell.has(pain.finding);
  return {
    kind: longer ? (less ? 'both' : 'holds-only') : less ? 'pain-only' : 'neither',
    because: [
      {
        text: 'Moving in the same weeks does not prove that one did the other. In studies the two often move apart.',
        evidence: ['weak-core-not-the-cause'],
      },
    ],
  };
}
