import type { Range } from '#spine';

/** A load as a multiple of standing still. */
export type TimesStanding = Range;

/** Load over standing; never below nothing, for a disc that is pulled carries no less than one that rests. */
export function timesStanding({ value, low, high }: Range, standing: Range): TimesStanding {
  const times = (newtons: number): number => Math.max(0, newtons / standing.value);
  return { value: times(value), low: times(low), high: times(high) };
}

/** One decimal: finer the model is not. */
export function timesWords({ value, low, high }: TimesStanding): {
  readonly value: string;
  readonly low: string;
  readonly high: string;
} {
  return { value: value.toFixed(1), low: low.toFixed(1), high: high.toFixed(1) };
}

export type LoadLevel = 'rest' | 'less' | 'alike' | 'more' | 'much';

/** What a multiple of standing means in daily life. */
export function levelOf({ value }: TimesStanding): LoadLevel {
  if (value < 0.3) return 'rest';
  if (value < 0.8) return 'less';
  if (value <= 1.25) return 'alike';
  return value < 2.5 ? 'more' : 'much';
}
