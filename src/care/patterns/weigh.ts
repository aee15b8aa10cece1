import type { Feature, Level, Pattern } from '#library';
import type { CheckAnswers } from '../full-check/check-answers.ts';
import { findingState } from '../full-check/finding-state.ts';

/** No single feature counts more than this, and no pattern more than that: the studies are small and their ranges wide. */
const mostPerFeature = 10;
const mostPerPattern = 30;

export interface Weighed {
  /** What is known, with the natural logarithm of what it counts. */
  readonly told: readonly { readonly feature: Feature; readonly level: Level; readonly logRatio: number }[];
  /** How many times more often these answers are met with the pattern than without. */
  readonly ratio: number;
  /** What it could have been with other answers to the same questions. */
  readonly most: number;
  readonly least: number;
  /** Of all that the questions could tell, the part that the answers did tell, 0 to 1. */
  readonly known: number;
}

/** A feature with the logarithms of its levels, capped, and damped where features go together. */
interface Scale {
  readonly feature: Feature;
  readonly logs: readonly number[];
  readonly most: number;
  readonly least: number;
}

const scales = new Map<Pattern, readonly Scale[]>();

/** Multiplies the ratios of the features, each inside its gate, capped, and damped where features go together. */
export function weigh(pattern: Pattern, answers: CheckAnswers): Weighed {
  const told: { feature: Feature; level: Level; logRatio: number }[] = [];
  let [sum, most, least, knownSpan] = [0, 0, 0, 0];
  for (const scale of scalesOf(pattern)) {
    const { onlyIf, levels } = scale.feature;
    if (onlyIf && findingState(onlyIf, answers) !== 'yes') continue;
    most += scale.most;
    least += scale.least;
    const place = levels.findIndex(({ when }) => findingState(when, answers) === 'yes');
    const [level, logRatio] = [levels[place], scale.logs[place]];
    if (!level || logRatio === undefined) continue;
    told.push({ feature: scale.feature, level, logRatio });
    sum += logRatio;
    knownSpan += scale.most - scale.least;
  }
  const known = most > least ? knownSpan / (most - least) : 0;
  return { told, ratio: capped(sum), most: capped(most), least: capped(least), known };
}

function scalesOf(pattern: Pattern): readonly Scale[] {
  const before = scales.get(pattern);
  if (before) return before;
  const made = pattern.groups.flatMap((group) => {
    const damping = group.length > 1 ? 0.5 : 1;
    return group.map((feature) => {
      const logs = feature.levels.map(({ ratio }) => damping * clamp(Math.log(ratio), mostPerFeature));
      return { feature, logs, most: Math.max(0, ...logs), least: Math.min(0, ...logs) };
    });
  });
  scales.set(pattern, made);
  return made;
}

function capped(logRatio: number): number {
  return Math.exp(clamp(logRatio, mostPerPattern));
}

function clamp(logRatio: number, mostRatio: number): number {
  const limit = Math.log(mostRatio);
  return Math.min(limit, Math.max(-limit, logRatio));
}
