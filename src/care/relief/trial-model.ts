import { studentTBelow, studentTQuantile } from './student-t.ts';

/**
 * What is believed of the extra ease before any pair, ours: nothing either way, worth one pair; its spread
 * worth four degrees, at a mean of two points squared. docs/reference/relief-trial.md.
 */
const before = { pairs: 1, shape: 2, scale: 4 } as const;
/** The chance that an interval holds what is true, ours. */
const intervalShare = 0.9;

export interface ExtraEase {
  readonly pairs: number;
  /** Points of pain on 0 to 10 that it eases more than quiet lying; above 0 is better. */
  readonly points: { readonly value: number; readonly low: number; readonly high: number };
  /** How sure it is that the extra ease is above `points`. */
  chanceAbove(points: number): number;
}

/**
 * Belief about the mean difference of pairs after seeing them: normal differences of unknown mean and spread, with
 * the conjugate normal-inverse-gamma prior, so that the mean follows a Student t in closed form.
 */
export function extraEase(differences: readonly number[]): ExtraEase {
  const n = differences.length;
  const mean = n === 0 ? 0 : differences.reduce((sum, d) => sum + d, 0) / n;
  const spread = differences.reduce((sum, d) => sum + (d - mean) ** 2, 0);
  const weight = before.pairs + n;
  const value = (n * mean) / weight;
  const shape = before.shape + n / 2;
  const scale = before.scale + spread / 2 + (before.pairs * n * mean ** 2) / (2 * weight);
  const unit = Math.sqrt(scale / (shape * weight));
  const degrees = 2 * shape;
  const half = studentTQuantile((1 + intervalShare) / 2, degrees) * unit;
  return {
    pairs: n,
    points: { value, low: value - half, high: value + half },
    chanceAbove: (points) => studentTBelow((value - points) / unit, degrees),
  };
}
