import type { CheckVerdict, PatternFit } from '#care';
import { seriousPatterns } from '#library';

/** More than so many cards nobody reads. */
const mostCards = 3;

export interface ShownPatterns {
  /** Which sentence stands above the patterns. */
  readonly said: 'serious' | 'foremost' | 'noWinner' | 'littleKnown';
  /** What a danger sign speaks for. */
  readonly serious: readonly PatternFit[];
  /** Shown whole: those that fit well, or the ones that fit partly when none does. */
  readonly first: readonly PatternFit[];
  readonly others: readonly PatternFit[];
}

/** What of the ranking is shown whole. A danger sign comes before every likeness. */
export function shownPatterns({ patterns, foremost }: CheckVerdict): ShownPatterns {
  const serious = patterns.filter(
    ({ id, fit }) => fit !== 'too-little-known' && seriousPatterns.some((one) => one.id === id),
  );
  const well = patterns.filter(({ fit }) => fit === 'fits-well');
  const partly = patterns.filter(({ fit }) => fit === 'fits-partly');
  const leading = patterns.filter(({ id }) => id === foremost);
  const best = leading.length > 0 ? leading : well.length > 0 ? well : partly;
  const first = best.filter((pattern) => !serious.includes(pattern)).slice(0, mostCards);
  return {
    said:
      serious.length > 0 ? 'serious' : foremost ? 'foremost' : first.length > 0 ? 'noWinner' : 'littleKnown',
    serious,
    first,
    others: patterns.filter((pattern) => !first.includes(pattern) && !serious.includes(pattern)),
  };
}
