import type { PatternId } from '#library';
import type { CheckAnswers } from '../full-check/check-answers.ts';
import { checkFacts } from '../full-check/check-facts.ts';
import type { PatternFit } from '../patterns/fit.ts';
import { rankPatterns } from '../patterns/rank-patterns.ts';
import type { Because } from '../reason.ts';
import type { CheckUrgency } from './check-urgency.ts';
import { judgeUrgency } from './judge-urgency.ts';
import { type CheckStep, nextStepOf } from './next-step.ts';
import { safetyNet } from './safety-net.ts';

/** What the full check says: how urgent, what it is like, what to do, what would change that. Never a diagnosis. */
export interface CheckVerdict {
  readonly urgency: CheckUrgency;
  /** The fixed rule that decided, or `none`. */
  readonly rule: string;
  readonly because: Because;
  readonly patterns: readonly PatternFit[];
  readonly foremost?: PatternId;
  readonly next: CheckStep;
  readonly safetyNet: readonly string[];
  /** Open questions that keep the check from being complete. */
  readonly missing: readonly string[];
}

/** Judges answers that `refuseAnswers` found nothing wrong with; any part of them gives a verdict. */
export function judgeCheck(answers: CheckAnswers): CheckVerdict {
  const facts = checkFacts(answers);
  const judged = judgeUrgency(facts);
  const { urgency, rule, because, missing } = judged;
  return {
    urgency,
    rule,
    because,
    ...rankPatterns(facts),
    next: nextStepOf(judged),
    safetyNet: safetyNet(facts),
    missing,
  };
}
