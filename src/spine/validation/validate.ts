import { buildModel } from '../model/body-model.ts';
import { defaultSettings, modelVersion, type Settings } from '../model/settings.ts';
import type { Range } from '../range.ts';
import { spineLoad } from '../spine-load.ts';
import { type LeftOut, leaveOneRowOut } from './leave-one-out.ts';
import { type Band, postureNoise } from './posture-noise.ts';
import type { PressureTable } from './pressure-table.ts';
import { taskOf } from './row-pressure.ts';
import { chartErrors, chartRmse, type Scored, staticRmseMPa } from './scores.ts';

/** The fraction of a held load's shift that people lean back; one of the three tuned numbers. */
export const tunedBalance = 0.75;
/** What was set with measured rows in view. */
export const tuned = [
  'restingPressureMPa (lying rows)',
  'preloadStiffening, with stiffnessPerForce as its pair (standing)',
  'balance (the two rows that hold 20 kg)',
] as const;

export interface ValidatedRow {
  readonly id: string;
  readonly measuredMPa: number;
  readonly modelMPa: number;
  readonly low: number;
  readonly high: number;
  readonly counts: 'static' | 'other';
}

export interface Validation {
  readonly rows: readonly ValidatedRow[];
  readonly chart: {
    readonly rmsePercentOfStanding: number;
    /** AnyBody's own error on these rows. */
    readonly anyBodyRmsePercent: number;
    readonly errors: readonly { readonly id: string; readonly percent: number }[];
    readonly leaveOneRowOut: LeftOut;
    readonly postureNoise: Band;
  };
  readonly absolute: { readonly rmseMPa: number; readonly rows: number; readonly postureNoise: Band };
  readonly tuned: readonly string[];
  readonly modelVersion: string;
}

export interface ValidateOptions {
  readonly settings?: Settings;
  readonly balance?: number;
  /** Random postures for the noise band; 0 leaves it out. */
  readonly draws?: number;
}

interface Pressed extends Scored {
  readonly range: Range;
}

/** The model's pressure at L4/L5 in every row of the table, MPa. */
export function pressureRows(
  table: PressureTable,
  settings = defaultSettings,
  balance = tunedBalance,
): Pressed[] {
  return table.rows.map((row) => {
    const range = spineLoad(taskOf(table.subject, row, balance), settings).levels['L4/L5'].pressureMPa;
    return { row, modelMPa: range.value, range };
  });
}

/** Scores the model on the frozen table of measured disc pressures at L4/L5. Pure and repeatable. */
export function validate(table: PressureTable, options: ValidateOptions = {}): Validation {
  const { settings = defaultSettings, balance = tunedBalance, draws = 60 } = options;
  const model = buildModel(table.subject, settings);
  const scored = pressureRows(table, settings, balance);
  const noise = postureNoise(table, settings, model, balance, draws);
  return {
    rows: scored.map(({ row, range }) => ({
      id: row.id,
      measuredMPa: row.measuredMPa,
      modelMPa: range.value,
      low: range.low,
      high: range.high,
      counts: row.static1999 ? 'static' : 'other',
    })),
    chart: {
      rmsePercentOfStanding: chartRmse(scored),
      anyBodyRmsePercent: anyBodyRmse(table),
      errors: chartErrors(scored),
      leaveOneRowOut: leaveOneRowOut(table, settings),
      postureNoise: noise.chart,
    },
    absolute: {
      rmseMPa: staticRmseMPa(scored),
      rows: scored.filter(({ row }) => row.static1999).length,
      postureNoise: noise.absolute,
    },
    tuned,
    modelVersion,
  };
}

function anyBodyRmse({ rows }: PressureTable): number {
  const errors = rows.flatMap(({ chart }) => (chart ? [chart.anyBodyPercent - chart.measuredPercent] : []));
  return Math.sqrt(errors.reduce((sum, e) => sum + e * e, 0) / errors.length);
}
