import type { Because } from '../reason.ts';

export type Answer = 'yes' | 'no' | 'unsure';
/** By red-flag id; a question that is absent was not asked. */
export type SafetyAnswers = Readonly<Record<string, Answer>>;

export type Urgency = 'emergency' | 'same-day' | 'within-days' | 'clear';

export interface SafetyVerdict {
  readonly urgency: Urgency;
  /** The rule that decided, or `none`. */
  readonly rule: string;
  /** Red-flag ids that the deciding rule used. */
  readonly flags: readonly string[];
  /** True when every question of the form has an answer; `clear` counts only then. */
  readonly complete: boolean;
  readonly because: Because;
}
