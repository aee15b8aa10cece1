import type { CheckFacts } from '../full-check/check-facts.ts';
import { counts } from '../safety/forms.ts';
import { type SafetyRule, safetyRules } from '../safety/rules.ts';
import { rank, type SafetyAnswers } from '../safety/verdict.ts';

/** A fixed rule that applies to the danger signs as they were said. */
export interface RuleState {
  readonly rule: SafetyRule;
  readonly urgency: SafetyRule['urgency'];
  /** Every line has a yes; otherwise at least one rests on not sure. */
  readonly sure: boolean;
  readonly flags: readonly string[];
}

/** Every fixed rule that applies, the most urgent first, the sure ones before the others. */
export function ruleStates(facts: CheckFacts): readonly RuleState[] {
  const signs = withAge(facts);
  return safetyRules
    .flatMap<RuleState>((rule) => {
      const lines = rule.when.map((line) => line.filter((flag) => counts(signs[flag])));
      if (lines.some((line) => line.length === 0)) return [];
      const sure = lines.every((line) => line.some((flag) => signs[flag] === 'yes'));
      return [{ rule, sure, urgency: sure ? rule.urgency : rule.ifUnsure, flags: lines.flat() }];
    })
    .sort((a, b) => rank(b.urgency) - rank(a.urgency) || Number(b.sure) - Number(a.sure));
}

/** Over 70 counts as thin bones (Downie 2013; Henschke 2009). */
function withAge({ signs, answers }: CheckFacts): SafetyAnswers {
  return typeof answers.age === 'number' && answers.age > 70 ? { ...signs, 'thin-bones': 'yes' } : signs;
}
