import { type PatternId, redFlags, type SeriousPattern, seriousPatterns } from '#library';
import type { CheckFacts } from '../full-check/check-facts.ts';
import { questionsFor } from '../full-check/full-check.ts';
import { counts } from '../safety/forms.ts';
import type { SafetyRule } from '../safety/rules.ts';
import type { FitReason, PatternFit } from './fit.ts';
import type { RuleState } from './rule-states.ts';

/** How far a fixed rule speaks for a serious pattern: the most urgent of its rules, and how many signs it rests on. */
export interface SeriousFit extends PatternFit {
  readonly urgency?: SafetyRule['urgency'];
  readonly signs: number;
}

/** Fixed rules alone decide. That a danger sign is absent never speaks against one of these. */
export function seriousFits(facts: CheckFacts, states: readonly RuleState[]): readonly SeriousFit[] {
  return seriousPatterns.map((pattern) => seriousFit(pattern, states, facts));
}

function seriousFit(
  { id, targets }: SeriousPattern,
  states: readonly RuleState[],
  facts: CheckFacts,
): SeriousFit {
  const own = redFlags.filter(({ target }) => targets.includes(target)).map((flag) => flag.id);
  const applying = states.filter(({ flags }) => flags.some((flag) => own.includes(flag)));
  const [first, ...others] = applying;
  const open = own.filter((flag) => facts.signs[flag] === undefined || facts.signs[flag] === 'unsure');
  if (!first) {
    return {
      id,
      fit: 'too-little-known',
      because: [noSign(id, open.length > 0)],
      wouldChange: questionsFor(open.length > 0 ? open : own).slice(0, 2),
      signs: 0,
    };
  }
  const strong = first.sure && first.urgency !== 'within-days';
  return {
    id,
    fit: strong ? 'fits-well' : 'fits-partly',
    because: [reasonOf(first), ...others.map(reasonOf)],
    wouldChange: questionsFor(open.length > 0 ? open : first.flags).slice(0, 2),
    urgency: first.urgency,
    signs: own.filter((flag) => counts(facts.signs[flag])).length,
  };
}

function reasonOf({ rule, flags }: RuleState): FitReason {
  return { text: rule.because, answers: flags, evidence: rule.evidence, speaks: 'for' };
}

function noSign(id: PatternId, open: boolean): FitReason {
  return {
    text: open
      ? 'Not every danger sign was answered for sure.'
      : 'No danger sign was said. That alone does not rule it out.',
    evidence: id === 'malignancy' ? ['deyo-1988-cancer'] : ['henschke-2009-fracture'],
    speaks: 'neither',
  };
}
