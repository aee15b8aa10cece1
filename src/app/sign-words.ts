import { type PlumbOffset, place, type SignReading } from '#care';
import type { BodyRegion, MoreTest } from '#library';
import text from './text/en/signs.json';
import { fill } from './text/fill.ts';

/** "74 s", "13 times", "5 cm", or the answer that was chosen. */
export function signValue(test: MoreTest, value: number): string {
  if (test.take === 'photo') return '';
  if (test.take === 'choice') return test.options.find((one) => one.value === value)?.text ?? String(value);
  const unit = test.take === 'hold' ? 'seconds' : test.unit;
  return fill(text.values[unit], { n: Math.round(value * 10) / 10 });
}

/** The value that stands for the reading, rounded as it is shown; a picture has none. */
export function readingValue(test: MoreTest, reading: SignReading): string {
  if (reading.take === 'photo') return '';
  return signValue(test, reading.take === 'hold' ? Math.round(reading.hold.holdS.value) : reading.value);
}

/** "3 cm" where the height is known, else "2 % of height". */
export function sizeWords(percentOfHeight: number, heightM: number | undefined): string {
  const size = Math.abs(percentOfHeight);
  return heightM === undefined
    ? fill(text.offsets.percent, { n: Math.round(size) })
    : fill(text.offsets.cm, { n: Math.round(size * heightM) });
}

/** "3 cm in front of the ankle, ± 5 cm". */
export function offsetWords({ where, percent, errorPercent }: PlumbOffset, heightM?: number): string {
  const words = fill(text.offsets[where], { size: sizeWords(percent, heightM) });
  if (where === 'over') return words;
  const error = heightM === undefined ? `${Math.round(errorPercent)} %` : sizeWords(errorPercent, heightM);
  return `${words}, ${fill(text.offsets.error, { size: error })}`;
}

/** Typical error as a person reads it; undefined where none is known. */
export function readingError(reading: SignReading): number | undefined {
  if (reading.take === 'photo') return undefined;
  return reading.take === 'hold' ? Math.round(reading.hold.errorS) : reading.error;
}

/** What the value means beside others, in a sentence or two. */
export function comparisonWords(test: MoreTest, reading: SignReading): string {
  if (reading.take === 'hold') {
    if (reading.standing.kind !== 'percentile') return noNormWords(test);
    const { place: where, people, caveat } = reading.standing;
    const words = fill(text.result.place, {
      place: place(where.value),
      people,
      low: place(where.low),
      high: place(where.high),
    });
    return caveat ? `${words} ${caveat}` : words;
  }
  if (reading.take === 'photo') return text.offsets.ideal;
  if (!reading.usual) return test.take === 'choice' ? '' : noNormWords(test);
  const { range, where, withinError } = reading.usual;
  const isBreathing = test.take === 'count' && test.unit === 'breaths';
  const words = isBreathing
    ? { inside: text.result.usualInside, below: text.result.usualBelow, above: text.result.usualAbove }
    : { inside: text.result.inside, below: text.result.below, above: text.result.above };
  const sentence = fill(words[where], { people: range.people, low: range.low, high: range.high });
  return withinError ? `${sentence} ${text.result.withinError}` : sentence;
}

/** "left low back, left buttock". */
export function regionNames(regions: readonly BodyRegion[]): string {
  return regions.map((region) => text.regions[region]).join(', ');
}

const noNormWords = ({ noNorm = text.result.none }: MoreTest): string => `${noNorm} ${text.result.yourself}`;
