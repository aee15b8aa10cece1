import { buildModel } from '../model/body-model.ts';
import type { Settings } from '../model/settings.ts';
import type { PressureRow, PressureTable } from './pressure-table.ts';
import { pressureOf, taskOf } from './row-pressure.ts';
import { rootMeanSquare } from './scores.ts';

/** Every choice that was open, unlocked: the same space for each row that is left out. */
const space = {
  weight: ['volume', 'area', 'unit'],
  restingPressureMPa: [0.07, 0.1],
  preloadStiffening: [1.6, 1.8, 2, 2.2, 2.5],
  balance: [0.5, 0.75, 1],
} as const;

export interface LeftOut {
  /** Percent of standing: the best choices on the other rows, then the row left out, averaged over its readings. */
  readonly rmsePercentOfStanding: number;
  /** The same with the worst of its readings. */
  readonly worstPercentOfStanding: number;
  /** Best choices with all rows in view, and the share of all choices that are within 12.3 percent. */
  readonly bestInSamplePercent: number;
  readonly shareWithin: number;
  readonly choices: number;
}

interface Choice {
  /** Pressures of each chart row: the stated reading first. */
  readonly readings: ReadonlyMap<string, readonly number[]>;
  /** Which reading each row takes. */
  readonly taken: ReadonlyMap<string, number>;
}

const anyBodyPercent = 12.3;

/** Chooses on all rows but one and scores that one, for every row of the chart, over the whole space of choices. */
export function leaveOneRowOut(table: PressureTable, settings: Settings): LeftOut {
  const rows = table.rows.filter((row) => row.chart !== undefined);
  const choices = everyChoice(table, rows, settings);
  const errorOf = (choice: Choice, row: PressureRow, reading: number): number => {
    const at = (id: string, index: number): number => choice.readings.get(id)?.[index] ?? Number.NaN;
    return (100 * at(row.id, reading)) / at('standing', 0) - (row.chart?.measuredPercent ?? Number.NaN);
  };
  const score = (choice: Choice, without?: string): number =>
    rootMeanSquare(
      rows
        .filter(({ id }) => id !== without)
        .map((row) => errorOf(choice, row, choice.taken.get(row.id) ?? 0)),
    );
  const mean: number[] = [];
  const worst: number[] = [];
  for (const row of rows) {
    const best = choices.reduce((a, b) => (score(b, row.id) < score(a, row.id) ? b : a));
    const errors = (best.readings.get(row.id) ?? []).map((_, reading) => errorOf(best, row, reading));
    mean.push(rootMeanSquare(errors));
    worst.push(Math.max(...errors.map(Math.abs)));
  }
  const all = choices.map((choice) => score(choice));
  return {
    rmsePercentOfStanding: rootMeanSquare(mean),
    worstPercentOfStanding: rootMeanSquare(worst),
    bestInSamplePercent: Math.min(...all),
    shareWithin: all.filter((s) => s <= anyBodyPercent).length / all.length,
    choices: all.length,
  };
}

function everyChoice(table: PressureTable, rows: readonly PressureRow[], settings: Settings): Choice[] {
  const choices: Choice[] = [];
  for (const weight of space.weight)
    for (const preloadStiffening of space.preloadStiffening) {
      const own = { ...settings, weight, preloadStiffening };
      const model = buildModel(table.subject, own);
      const pressures = new Map<string, readonly number[]>();
      const pressuresFor = (row: PressureRow, balance: number): readonly number[] => {
        const key = `${row.id} ${row.leanedBack === undefined ? '' : balance}`;
        const known = pressures.get(key);
        if (known) return known;
        const poses = [row.scenario.poseDeg, ...(row.alternatives ?? []).map(({ poseDeg }) => poseDeg)];
        const found = poses.map((poseDeg) =>
          pressureOf(taskOf(table.subject, row, balance, poseDeg), own, model),
        );
        pressures.set(key, found);
        return found;
      };
      for (const balance of space.balance)
        for (const restingPressureMPa of space.restingPressureMPa) {
          const shift = restingPressureMPa - own.restingPressureMPa;
          const readings = new Map(
            rows.map((row) => [row.id, pressuresFor(row, balance).map((p) => p + shift)]),
          );
          for (const taken of readingsTaken(rows)) choices.push({ readings, taken });
        }
    }
  return choices;
}

/** Every combination of the rows' readings. */
function readingsTaken(rows: readonly PressureRow[]): ReadonlyMap<string, number>[] {
  let all: Map<string, number>[] = [new Map()];
  for (const { id, alternatives = [] } of rows)
    all = all.flatMap((taken) =>
      [0, ...alternatives.map((_, i) => i + 1)].map((reading) => new Map(taken).set(id, reading)),
    );
  return all;
}
