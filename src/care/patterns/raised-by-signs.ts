import { type DangerTarget, type PatternId, redFlagById } from '#library';
import type { PatternFit } from './fit.ts';
import type { RuleState } from './rule-states.ts';

/** Danger signs that speak for a pattern which is not dangerous in itself. */
const raisedBy: Partial<Readonly<Record<PatternId, readonly DangerTarget[]>>> = {
  radiculopathy: ['nerve-loss'],
  'non-spinal': ['kidney', 'pregnancy'],
};

/** A danger sign can only raise a fit, never lower one. */
export function raisedBySigns(own: PatternFit, states: readonly RuleState[]): PatternFit {
  const targets = raisedBy[own.id];
  const state = targets && states.find(({ flags }) => flags.some((flag) => looksFor(flag, targets)));
  if (!state) return own;
  const reason = {
    text: state.rule.because,
    answers: state.flags,
    evidence: state.rule.evidence,
    speaks: 'for',
  } as const;
  const fit = state.sure || own.fit === 'fits-well' ? 'fits-well' : 'fits-partly';
  return { ...own, fit, because: [reason, ...own.because] };
}

function looksFor(flag: string, targets: readonly DangerTarget[]): boolean {
  return targets.includes(redFlagById(flag).target);
}
