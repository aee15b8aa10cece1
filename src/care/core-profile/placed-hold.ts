import type { CoreTest } from '#library';
import type { Person } from '../person.ts';
import type { PlacedHold } from './chance-of-least.ts';
import type { MeasuredHold } from './measured-hold.ts';
import { logNormal } from './percentile.ts';
import { ageFits, normsFor } from './standing.ts';

/** A hold beside the people of its norms, with the error of the test alone; undefined without norms. */
export function placedHold(
  { holdS, days }: Pick<MeasuredHold, 'holdS' | 'days'>,
  test: CoreTest,
  person: Person,
): PlacedHold | undefined {
  const rows = normsFor(test, person);
  if (rows.length === 0) return undefined;
  const curves = rows.map(logNormal);
  return {
    holdS: holdS.value,
    errorS: test.typicalErrorS / Math.sqrt(days.length),
    mostS: test.capS,
    mu: mean(curves.map(({ mu }) => mu)),
    sigma: mean(curves.map(({ sigma }) => sigma)),
    ageFits: rows.every((row) => ageFits(row, person)),
    isSide: test.side !== undefined,
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
