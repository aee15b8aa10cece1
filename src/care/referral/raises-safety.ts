import type { JudgedCheck } from '../safety/safety-status.ts';
import { rank, type Urgency } from '../safety/verdict.ts';
import type { CheckVerdict } from './judge-check.ts';

/** What the gates before exercise must know: the full check found more than the danger signs alone, and by which rule. */
export interface RaisedSafety {
  readonly urgency: Exclude<Urgency, 'clear'>;
  readonly rule: string;
}

/** The raised urgency, or nothing when the danger signs alone already said as much. It is never lowered. */
export function raisesSafety(verdict: CheckVerdict, danger: JudgedCheck): RaisedSafety | undefined {
  const { urgency, rule } = verdict;
  if (urgency !== 'emergency' && urgency !== 'same-day' && urgency !== 'within-days') return undefined;
  return rank(urgency) > rank(danger.judged.urgency) ? { urgency, rule } : undefined;
}
