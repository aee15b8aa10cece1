import type { PressureRow } from './pressure-table.ts';

export interface Scored {
  readonly row: PressureRow;
  readonly modelMPa: number;
}

const rms = (errors: readonly number[]): number =>
  Math.sqrt(errors.reduce((sum, e) => sum + e * e, 0) / Math.max(1, errors.length));

const staticOnly = (rows: readonly Scored[]): readonly Scored[] => rows.filter(({ row }) => row.static1999);

/** Root mean square error over the static rows of Wilke 1999, MPa. */
export function staticRmseMPa(rows: readonly Scored[]): number {
  return rms(staticOnly(rows).map(({ row, modelMPa }) => modelMPa - row.measuredMPa));
}

const standingOf = (rows: readonly Scored[]): number =>
  rows.find(({ row }) => row.id === 'standing')?.modelMPa ?? Number.NaN;

/** Errors on the chart, in percent of standing, one per row of the chart. */
export function chartErrors(rows: readonly Scored[]): readonly { id: string; percent: number }[] {
  const standing = standingOf(rows);
  return rows.flatMap(({ row, modelMPa }) =>
    row.chart ? [{ id: row.id, percent: (100 * modelMPa) / standing - row.chart.measuredPercent }] : [],
  );
}

/** Root mean square error on the chart, percent of standing; without one row when it is named. */
export function chartRmse(rows: readonly Scored[], without?: string): number {
  return rms(
    chartErrors(rows)
      .filter(({ id }) => id !== without)
      .map(({ percent }) => percent),
  );
}

export const rootMeanSquare = rms;
