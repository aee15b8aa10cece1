import { type CheckVerdict, checkFacts, emergencySigns, judgeCheck, laterSteps, wholeAnswers } from '#care';
import type { FullCheck } from '#record';
import { useRecord } from '../../record-provider.tsx';

export interface ShownResult {
  readonly check: FullCheck;
  readonly verdict: CheckVerdict;
  /** When to go at once, and when to look again. */
  readonly net: { readonly signs: readonly string[]; readonly later: readonly string[] };
  /** Danger signs that were asked. */
  readonly asked: number;
}

/** The last full check that was ended, judged anew from its answers; undefined while there is none. */
export function useResult(): ShownResult | undefined {
  const { fullChecks, safetyChecks, person } = useRecord().state;
  const check = fullChecks.findLast(({ judged }) => judged !== undefined);
  if (!check) return undefined;
  const danger = safetyChecks.find(({ checkId }) => checkId === check.judged?.safetyCheckId);
  const signs = danger?.answers ?? {};
  const answers = wholeAnswers(check.answers, signs, person);
  const facts = checkFacts(answers);
  return {
    check,
    verdict: judgeCheck(answers),
    net: { signs: emergencySigns(facts), later: laterSteps(facts) },
    asked: Object.keys(signs).length,
  };
}
