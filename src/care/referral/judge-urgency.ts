import type { CheckFacts } from '../full-check/check-facts.ts';
import { findingState } from '../full-check/finding-state.ts';
import { questionsFor } from '../full-check/full-check.ts';
import type { Because, Reason } from '../reason.ts';
import { missingFlags } from '../safety/forms.ts';
import { judgeSafety, type KnownForSafety } from '../safety/judge-safety.ts';
import type { SafetyVerdict } from '../safety/verdict.ts';
import { type CheckUrgency, checkRank } from './check-urgency.ts';
import type { ReferralRule } from './referral-rule.ts';
import { referralRules } from './referral-rules.ts';

export interface UrgencyVerdict {
  readonly urgency: CheckUrgency;
  /** The fixed rule that decided, or `none`. */
  readonly rule: string;
  readonly because: Because;
  readonly danger: SafetyVerdict;
  /** The referral rules that apply, most urgent first. */
  readonly referral: readonly ReferralRule[];
  /** Questions without which nobody is told to manage alone. */
  readonly missing: readonly string[];
}

/** Nobody is sent home on an unknown age or an unknown length. */
const neededToManageAlone = ['age', 'duration'] as const;

/** Fixed rules and combinations only: the danger signs first, then what the pain is like. Nothing is weighed. */
export function judgeUrgency(facts: CheckFacts): UrgencyVerdict {
  const { signs, answers } = facts;
  const danger = judgeSafety('full', signs, personOf(facts));
  const referral = referralRules.filter(({ when }) => findingState(when, answers) === 'yes');
  const missing = [
    ...questionsFor(missingFlags('full', signs)),
    ...neededToManageAlone.filter((id) => answers[id] === undefined),
  ];
  const verdict = { danger, referral, missing };
  const sent = mostUrgent(danger, referral);
  if (sent && checkRank(sent) > checkRank('routine')) {
    return { ...verdict, ...decided(sent, danger, referral) };
  }
  if (!danger.complete || (!sent && missing.length > 0)) {
    return { ...verdict, urgency: 'too-little-known', rule: 'none', because: [openReason(missing)] };
  }
  if (sent) return { ...verdict, ...decided(sent, danger, referral) };
  return { ...verdict, urgency: 'self-manage', rule: 'none', because: danger.because };
}

function personOf({ answers: { age } }: CheckFacts): KnownForSafety {
  return { cautions: [], ...(typeof age === 'number' && { ageYears: age }) };
}

function sentBy(danger: SafetyVerdict): CheckUrgency | undefined {
  return danger.urgency === 'open' || danger.urgency === 'clear' ? undefined : danger.urgency;
}

function mostUrgent(danger: SafetyVerdict, referral: readonly ReferralRule[]): CheckUrgency | undefined {
  const all = [sentBy(danger), ...referral.map(({ urgency }) => urgency)].filter((one) => one !== undefined);
  return all.toSorted((a, b) => checkRank(b) - checkRank(a))[0];
}

function decided(
  urgency: CheckUrgency,
  danger: SafetyVerdict,
  referral: readonly ReferralRule[],
): Pick<UrgencyVerdict, 'urgency' | 'rule' | 'because'> {
  const signs: readonly Reason[] = sentBy(danger) === urgency ? danger.because : [];
  const rules = referral.filter((rule) => rule.urgency === urgency);
  const others = rules.map<Reason>(({ because, evidence }) => ({ text: because, evidence }));
  const [first, ...more] = [...signs, ...others];
  const rule = signs.length > 0 ? danger.rule : rules[0]?.id;
  if (!first || !rule) throw new Error(`nothing speaks for ${urgency}`);
  return { urgency, rule, because: [first, ...more] };
}

function openReason(missing: readonly string[]): Reason {
  return {
    text: `Too little known: ${missing.length} ${missing.length === 1 ? 'question is' : 'questions are'} open.`,
    answers: missing,
    evidence: ['safe-side'],
  };
}
