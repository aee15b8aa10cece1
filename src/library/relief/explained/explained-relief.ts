import type { EvidenceGrade } from '../../evidence/evidence.ts';
import type { NotFor } from '../relief-technique.ts';

/** A way of easing the back that is told and never guided: it has no player. */
export interface ExplainedRelief {
  readonly id: string;
  readonly name: string;
  readonly kind: 'explained';
  /** `off`: advised against; `elsewhere`: fine, but not at home with a screen. */
  readonly offer: 'off' | 'elsewhere';
  readonly whatItIs: string;
  /** Why no player. */
  readonly because: string;
  readonly notFor: readonly NotFor[];
  readonly steps: readonly string[];
  readonly dose: string;
  readonly stopIf: readonly string[];
  readonly expect: string;
  readonly grade: EvidenceGrade;
  readonly evidence: readonly [string, ...string[]];
}
