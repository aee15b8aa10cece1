import type { CoreTest, NormRow } from '#library';
import type { Person } from '../person.ts';
import type { Estimate } from './hold.ts';
import { percentile, quarters } from './percentile.ts';

/** Where a hold stands among people who were measured. */
export type Standing =
  | {
      readonly kind: 'percentile';
      /** Of 100 people, how many hold for less time. */
      readonly place: Estimate;
      readonly middleHalfS: { readonly low: number; readonly middle: number; readonly high: number };
      /** Stands after "compared with". */
      readonly people: string;
      /** They were of the person's age, or of one at which holds are alike. */
      readonly ageFits: boolean;
      /** A sentence on what makes the comparison rough; absent when nothing does. */
      readonly caveat?: string;
      readonly evidence: readonly string[];
    }
  | {
      readonly kind: 'age-mean';
      readonly meanS: number;
      readonly people: string;
      readonly evidence: readonly string[];
    }
  | { readonly kind: 'none'; readonly why: string };

/** Two samples of the same side hold differ by about this much (69 and 77 s in women), as a share. */
const sampleShare = 0.1;
/** Another age or another position: a quarter longer or shorter is possible. An assumption of this app. */
const mismatchShare = 0.25;
/** Less than a stopwatch shows is nothing. */
const stopwatchS = 0.05;
/** Between these ages a study of four trunk holds found no effect of age (Jalayondeja 2015). */
const agesAlike = { from: 20, to: 49 };

type AgeFit = 'same' | 'alike' | 'other' | 'unknown';
const ageShares: Readonly<Record<AgeFit, number>> = {
  same: 0,
  alike: sampleShare,
  other: mismatchShare,
  unknown: mismatchShare,
};
const ageCaveats: Readonly<Record<AgeFit, string>> = {
  same: '',
  alike: 'No figures for your age exist. Up to 49, age made no difference in one study.',
  other: 'No figures for your age exist.',
  unknown: 'You did not give your age.',
};

export function standing(holdS: number, errorS: number, test: CoreTest, person: Person): Standing {
  const rows = normsFor(test, person);
  const [first] = rows;
  if (!first) return byAge(test, person);
  const age = ageFit(first, person.ageYears);
  const bands = rows.map(quarters);
  const caveat = caveatOf(first, age);
  return {
    kind: 'percentile',
    place: placeAmong(holdS, errorS, rows, doubtOf(first, age)),
    middleHalfS: {
      low: mean(bands.map((band) => band.lowS)),
      middle: mean(bands.map((band) => band.middleS)),
      high: mean(bands.map((band) => band.highS)),
    },
    people: rows.length > 1 ? `people of ${first.ageFrom} to ${first.ageTo}` : first.people,
    ageFits: ageFits(first, person),
    ...(caveat && { caveat }),
    evidence: [
      ...new Set([
        ...rows.map((row) => row.evidence),
        'hold-times-log-normal',
        ...(age === 'alike' ? ['age-20-to-49-no-effect'] : []),
      ]),
    ],
  };
}

/** How far, as a share of the time, the people compared with may differ from people like this person. */
export function comparisonDoubt(test: CoreTest, person: Person): number {
  const [first] = normsFor(test, person);
  return first ? doubtOf(first, ageFit(first, person.ageYears)) : mismatchShare;
}

function doubtOf({ sameHold }: NormRow, age: AgeFit): number {
  return Math.hypot(sampleShare, sameHold ? 0 : mismatchShare, ageShares[age]);
}

/** The rows of the person's sex; of both when it is not known. */
export function normsFor({ norms }: CoreTest, { sex, ageYears }: Person): readonly NormRow[] {
  const fitting = norms.filter((row) => row.sex === 'any' || sex === undefined || row.sex === sex);
  const nearest = Math.min(...fitting.map((row) => yearsOutside(row, ageYears)));
  return fitting.filter((row) => yearsOutside(row, ageYears) === nearest);
}

function yearsOutside({ ageFrom, ageTo }: NormRow, ageYears: number | undefined): number {
  return ageYears === undefined ? 0 : Math.max(0, ageFrom - ageYears, ageYears - ageTo);
}

/** Whether the people compared with were of the person's age, of an age at which holds are alike, or of another. */
function ageFit(row: NormRow, ageYears: number | undefined): AgeFit {
  if (ageYears === undefined) return 'unknown';
  if (yearsOutside(row, ageYears) === 0) return 'same';
  const peopleAlike = row.ageFrom <= agesAlike.to && row.ageTo >= agesAlike.from;
  return peopleAlike && ageYears <= agesAlike.to ? 'alike' : 'other';
}

/** They were of the person's age, or of one at which holds are alike. */
export function ageFits(row: NormRow, { ageYears }: Person): boolean {
  const age = ageFit(row, ageYears);
  return age === 'same' || age === 'alike';
}

function placeAmong(holdS: number, errorS: number, rows: readonly NormRow[], unsureShare: number): Estimate {
  const range = plausible(holdS, errorS, unsureShare);
  const places = (t: number) => rows.map((row) => percentile(Math.min(t, 3600), row));
  return {
    value: mean(places(holdS)),
    low: Math.min(...places(range.lowS)),
    high: Math.max(...places(range.highS)),
  };
}

/** Error of the stopwatch and doubt about the people compared with, added as independent shares. */
export function plausible(
  holdS: number,
  errorS: number,
  unsureShare: number,
): { readonly lowS: number; readonly highS: number } {
  if (holdS < stopwatchS) return { lowS: 0, highS: errorS };
  const up = Math.hypot(Math.log(1 + errorS / holdS), Math.log(1 + unsureShare));
  const down =
    errorS < holdS ? Math.hypot(Math.log(holdS / (holdS - errorS)), Math.log(1 + unsureShare)) : Infinity;
  return { lowS: holdS * Math.exp(-down), highS: holdS * Math.exp(up) };
}

function byAge({ ageMeans = [], noNorm }: CoreTest, { ageYears }: Person): Standing {
  if (ageMeans.length === 0) return { kind: 'none', why: noNorm ?? 'No figures to compare with were found.' };
  if (ageYears === undefined)
    return { kind: 'none', why: 'Without your age there is nothing to compare with.' };
  const band = ageMeans.find((row) => ageYears >= row.ageFrom && ageYears <= row.ageTo);
  if (!band) return { kind: 'none', why: 'No figures for your age exist.' };
  const people =
    band.ageTo >= 110 ? `people of ${band.ageFrom} and over` : `people of ${band.ageFrom} to ${band.ageTo}`;
  return { kind: 'age-mean', meanS: band.meanS, people, evidence: [band.evidence] };
}

function caveatOf(row: NormRow, age: AgeFit): string | undefined {
  const words = [ageCaveats[age], row.sameHold ? '' : 'They may have held in a slightly different position.'];
  return words.filter(Boolean).join(' ') || undefined;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
