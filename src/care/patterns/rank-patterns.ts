import { type Pattern, type PatternId, patterns } from '#library';
import type { CheckAnswers } from '../full-check/check-answers.ts';
import type { CheckFacts } from '../full-check/check-facts.ts';
import { findingState } from '../full-check/finding-state.ts';
import { rank } from '../safety/verdict.ts';
import { fitOf, fits, type PatternFit, reasonsOf } from './fit.ts';
import { raisedBySigns } from './raised-by-signs.ts';
import { type RuleState, ruleStates } from './rule-states.ts';
import { seriousFits } from './serious-fit.ts';
import { weigh } from './weigh.ts';
import { wouldChange } from './would-change.ts';

export interface PatternRanking {
  /** Every pattern, the best fit first. */
  readonly patterns: readonly PatternFit[];
  /** The one that stands out, if one does: it fits well, no other is within a factor of two, and no more common one fits well too. */
  readonly foremost?: PatternId;
}

/** The joints, discs and muscles of one back: nothing a person can tell parts them, so none of them stands out. */
const oneFamily: readonly PatternId[] = ['trunk-muscle', 'disc-related', 'facet'];
const clearlyAhead = 2;

interface Weighted {
  readonly fit: PatternFit;
  /** Ratio times share: orders patterns that fit alike, and keeps a rare one from standing out. */
  readonly weight: number;
  readonly ratio: number;
}

export function rankPatterns(facts: CheckFacts): PatternRanking {
  const states = ruleStates(facts);
  const serious = seriousFits(facts, states)
    .toSorted((a, b) => rankOf(b.urgency) - rankOf(a.urgency) || b.signs - a.signs)
    .map(({ id, fit, because, wouldChange }) => ({ id, fit, because, wouldChange }));
  const others = patterns
    .map((pattern) => weighted(pattern, facts.answers, states))
    .sort((a, b) => b.weight - a.weight);
  const said = serious.filter(({ fit }) => fit !== 'too-little-known');
  const silent = serious.filter(({ fit }) => fit === 'too-little-known');
  const ordered = [...said, ...others.map(({ fit }) => fit), ...silent];
  const foremost = ahead(said, others);
  return {
    patterns: ordered.toSorted((a, b) => fits.indexOf(a.fit) - fits.indexOf(b.fit)),
    ...(foremost && { foremost }),
  };
}

function rankOf(urgency: Parameters<typeof rank>[0] | undefined): number {
  return urgency ? rank(urgency) : 0;
}

function weighted(pattern: Pattern, answers: CheckAnswers, states: readonly RuleState[]): Weighted {
  const { ratio } = weigh(pattern, answers);
  const share = pattern.shares.find(({ when }) => !when || findingState(when, answers) === 'yes')?.share ?? 0;
  const own: PatternFit = {
    id: pattern.id,
    fit: fitOf(pattern, answers),
    because: reasonsOf(pattern, answers),
    wouldChange: wouldChange(pattern, answers),
  };
  return { fit: raisedBySigns(own, states), weight: ratio * share, ratio };
}

/** Of those that fit well the first by weight, when it is also well ahead by ratio. */
function ahead(said: readonly PatternFit[], others: readonly Weighted[]): PatternId | undefined {
  if (said.length > 0) return undefined;
  const best = others.find(({ fit }) => fit.fit === 'fits-well');
  if (!best || oneFamily.includes(best.fit.id)) return undefined;
  const rivals = others.filter(
    ({ fit }) => fit !== best.fit && (fit.fit === 'fits-well' || fit.fit === 'fits-partly'),
  );
  const isAhead = rivals.every(({ ratio }) => best.ratio >= ratio * clearlyAhead);
  return isAhead ? best.fit.id : undefined;
}
