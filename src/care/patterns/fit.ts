import type { Pattern, PatternId } from '#library';
import type { CheckAnswers } from '../full-check/check-answers.ts';
import { findingState } from '../full-check/finding-state.ts';
import type { Reason } from '../reason.ts';
import { type Weighed, weigh } from './weigh.ts';

/** Best fit first. */
export const fits = ['fits-well', 'fits-partly', 'too-little-known', 'speaks-against'] as const;
export type Fit = (typeof fits)[number];

/** A reason, with the side it takes. `neither`: as common with the pattern as without. */
export interface FitReason extends Reason {
  readonly speaks: 'for' | 'against' | 'neither';
}
export type FitBecause = readonly [FitReason, ...FitReason[]];

/** How well the answers match a pattern: words, never a probability, never a diagnosis. */
export interface PatternFit {
  readonly id: PatternId;
  readonly fit: Fit;
  readonly because: FitBecause;
  /** At most two questions whose answer could change the fit. */
  readonly wouldChange: readonly string[];
}

/** Three times as often, or the larger part of what the questions can tell at all. */
const wellFrom = 3;
const largerPart = 0.6;
/** Under half of what could be known, a mixed picture is called unknown. */
const enoughKnown = 0.5;

/** The word for a pattern, without its reasons. */
export function fitOf(pattern: Pattern, answers: CheckAnswers): Fit {
  const gate = pattern.gate ? findingState(pattern.gate.when, answers) : 'yes';
  if (gate === 'no') return pattern.gate?.outside ?? 'too-little-known';
  if (gate === 'unknown') return 'too-little-known';
  return wordOf(weigh(pattern, answers));
}

function wordOf({ ratio, most, least, known }: Weighed): Fit {
  if (most > 1 && ratio >= Math.min(wellFrom, most ** largerPart)) return 'fits-well';
  if (least < 1 && ratio <= Math.max(1 / wellFrom, least ** largerPart)) return 'speaks-against';
  return known >= enoughKnown ? 'fits-partly' : 'too-little-known';
}

/** What the answers said for and against a pattern, the strongest first. */
export function reasonsOf(pattern: Pattern, answers: CheckAnswers): FitBecause {
  const { gate } = pattern;
  const inside = gate ? findingState(gate.when, answers) : 'yes';
  if (gate && inside === 'no')
    return [
      {
        text: gate.text,
        evidence: gate.evidence,
        speaks: gate.outside === 'speaks-against' ? 'against' : 'neither',
      },
    ];
  const told = weigh(pattern, answers)
    .told.toSorted((a, b) => Math.abs(b.logRatio) - Math.abs(a.logRatio))
    .map<FitReason>(({ feature, level, logRatio }) => ({
      text: level.text,
      evidence: feature.evidence,
      speaks: logRatio > 0 ? 'for' : logRatio < 0 ? 'against' : 'neither',
    }));
  const [first, ...others] = told;
  return first && inside === 'yes' ? [first, ...others] : [nothingKnown];
}

const nothingKnown: FitReason = {
  speaks: 'neither',
  text: 'The questions that could tell were not answered, or not surely.',
  evidence: ['safe-side'],
};
