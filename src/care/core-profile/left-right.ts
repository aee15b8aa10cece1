import type { Because } from '../reason.ts';
import type { MeasuredGroup } from './group-profile.ts';
import type { MeasuredHold } from './measured-hold.ts';
import { seconds } from './phrases.ts';

/** The two side holds beside each other. */
export type LeftRight =
  | {
      readonly kind: 'compared';
      readonly left: MeasuredHold;
      readonly right: MeasuredHold;
      readonly shorter: 'left' | 'right' | 'neither';
      /** Shorter by longer, 0 to 1. */
      readonly ratio: number;
      readonly verdict: 'even' | 'within-error' | 'probably-real';
      readonly because: Because;
    }
  | { readonly kind: 'not-compared'; readonly missing: readonly ('left' | 'right')[] };

/** Usual ideal: within 5 %. Given the error of the test only a fifth or more is probably real (0.80 to 1.25). */
const even = 0.95;
const probablyReal = 0.8;

export function leftRight(measured: readonly MeasuredGroup[]): LeftRight {
  const left = measured.find((one) => one.test.side === 'left');
  const right = measured.find((one) => one.test.side === 'right');
  if (!left || !right) {
    return {
      kind: 'not-compared',
      missing: [...(left ? [] : (['left'] as const)), ...(right ? [] : (['right'] as const))],
    };
  }
  const [l, r] = [left.hold.holdS.value, right.hold.holdS.value];
  const ratio = l === r ? 1 : Math.min(l, r) / Math.max(l, r);
  const errorS = Math.hypot(left.hold.errorS, right.hold.errorS);
  const verdict =
    ratio >= even
      ? 'even'
      : ratio < probablyReal && Math.abs(l - r) > errorS
        ? 'probably-real'
        : 'within-error';
  const shorter = l === r ? 'neither' : l < r ? 'left' : 'right';
  return {
    kind: 'compared',
    left: left.hold,
    right: right.hold,
    shorter,
    ratio,
    verdict,
    because: [
      {
        text: `Left ${seconds(l)}, right ${seconds(r)}. The error of the difference is about ${seconds(errorS)}.`,
        measurements: [left.test.id, right.test.id],
        evidence: [left.test.typicalErrorEvidence, 'hold-ratios-convention'],
      },
    ],
  };
}
