import type { Because } from '../reason.ts';

export type Answer = 'yes' | 'no' | 'unsure';
/** By red-flag id; a question that is absent was not asked. */
export type SafetyAnswers = Readonly<Record<string, Answer>>;

/** Least urgent first. */
export const urgencies = ['clear', 'within-days', 'same-day', 'emergency'] as const;
export type Urgency = (typeof urgencies)[number];

export type SafetyForm = 'full' | 'short' | 'relief';

interface Judged {
  /** The rule that decided, or `none`. */
  readonly rule: string;
  /** Red-flag ids answered with yes or unsure that made the deciding rule and its equals apply. */
  readonly flags: readonly string[];
  readonly because: Because;
}

/**
 * Only a complete form can be `clear`. While questions are missing and no rule applies yet the urgency is `open`:
 * it says nothing, and nothing may be started on it. A rule that applies decides at once, complete or not.
 */
export type SafetyVerdict =
  | (Judged & { readonly complete: true; readonly urgency: Urgency })
  | (Judged & { readonly complete: false; readonly urgency: Exclude<Urgency, 'clear'> | 'open' });

/** How urgent, as a number to compare: `open` ranks with `clear`, for neither sends anybody anywhere. */
export function rank(urgency: SafetyVerdict['urgency']): number {
  return urgency === 'open' ? 0 : urgencies.indexOf(urgency);
}
