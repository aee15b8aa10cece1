import type { BodyModel } from '../model/body-model.ts';
import type { Load } from '../model/loads.ts';
import type { Settings } from '../model/settings.ts';
import type { PressureRow, PressureTable } from './pressure-table.ts';
import { pressureOf, taskOf } from './row-pressure.ts';
import { chartRmse, staticRmseMPa } from './scores.ts';

/** Where the score lies when nothing but the postures is uncertain. */
export interface Band {
  readonly median: number;
  /** 5th and 95th percentile. */
  readonly low: number;
  readonly high: number;
}

/* Standard deviations: pelvis and lumbar 3.5 degrees (1.5 in standing), load 2 cm. */
const angleDeg = { any: 3.5, standing: 1.5 } as const;
const loadM = 0.02;

/** Scores of postures drawn around the stated ones; the same draws on every run. */
export function postureNoise(
  table: PressureTable,
  settings: Settings,
  model: BodyModel,
  balance: number,
  draws: number,
): { readonly chart: Band; readonly absolute: Band } {
  const next = normals(20_260_101);
  const chart: number[] = [];
  const absolute: number[] = [];
  const rows = table.rows.filter((row) => row.static1999 || row.chart);
  for (let draw = 0; draw < draws; draw++) {
    const scored = rows.map((row) => ({
      row,
      modelMPa: pressureOf(taskOf(table.subject, moved(row, next), balance), settings, model),
    }));
    chart.push(chartRmse(scored));
    absolute.push(staticRmseMPa(scored));
  }
  return { chart: bandOf(chart), absolute: bandOf(absolute) };
}

function moved(row: PressureRow, next: () => number): PressureRow {
  const sd = row.id === 'standing' ? angleDeg.standing : angleDeg.any;
  const { poseDeg, loads } = row.scenario;
  const lever = loadM * next();
  const shifted = (load: Load): Load =>
    load.forwardOfL4L5M === undefined ? load : { ...load, forwardOfL4L5M: load.forwardOfL4L5M + lever };
  return {
    ...row,
    scenario: {
      ...row.scenario,
      poseDeg: {
        ...poseDeg,
        pelvis_tilt: (poseDeg.pelvis_tilt ?? 0) + sd * next(),
        lumbar_extension: (poseDeg.lumbar_extension ?? 0) + sd * next(),
      },
      ...(loads ? { loads: loads.map(shifted) } : {}),
    },
  };
}

function bandOf(values: readonly number[]): Band {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
  return { median: at(0.5), low: at(0.05), high: at(0.95) };
}

/** Normal numbers that are the same on every run: Box–Muller on a linear congruential generator. */
function normals(seed: number): () => number {
  let state = seed;
  const uniform = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state + 1) / (2 ** 32 + 1);
  };
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}
