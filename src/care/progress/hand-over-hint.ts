import type { Because } from '../reason.ts';
import { type HandOverDoor, handOverRules, seen } from './hand-over-rules.ts';
import type { CheckInEntry } from './history.ts';

/** Show somebody: at once ask the danger questions again, within days, or at the next chance. */
export interface HandOverHint {
  readonly kind: (typeof handOverRules)[number]['kind'];
  readonly door: HandOverDoor;
  readonly because: Because;
}

/** What in the check-ins a clinician should hear of; the most urgent first, undefined when there is nothing. */
export function handOverHint(checkIns: readonly CheckInEntry[]): HandOverHint | undefined {
  const all = seen(checkIns);
  const rule = handOverRules.find(({ applies }) => applies(all));
  if (!rule) return undefined;
  const { kind, door, because, evidence } = rule;
  return { kind, door, because: [{ text: because, evidence: ['when-to-show-somebody', ...evidence] }] };
}
