import type { Capacity } from '../anatomy/muscle-groups.ts';
import type { Subject } from '../anatomy/subject.ts';
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
  /** Size of the internal oblique over the model's 5 cm² a side: a third of the muscle, or the 10.8 cm² first guessed. */
  internalOblique: [1, 10.8 / 5],
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
  const taken = readingsTaken(rows);
  const choices: Choice[] = [];
  for (const weight of space.weight)
    for (const preloadStiffening of space.preloadStiffening)
      for (const internalOblique of space.internalOblique) {
        const own = { ...settings, weight, preloadStiffening };
        const pressuresFor = rowPressures(table.subject, own, { 'internal-oblique': internalOblique });
        for (const balance of space.balance)
          for (const restingPressureMPa of space.restingPressureMPa) {
            const shift = restingPressureMPa - own.restingPressureMPa;
            const readings = new Map(
              rows.map((row) => [row.id, pressuresFor(row, balance).map((p) => p + shift)]),
            );
            choices.push(...taken.map((one) => ({ readings, taken: one })));
          }
      }
  return choices;
}

/** Pressures of a row in each of its readings, each worked out once: most rows do not know of balance. */
function rowPressures(
  subject: Subject,
  settings: Settings,
  capacity: Capacity,
): (row: PressureRow, balance: number) => readonly number[] {
  const model = buildModel(subject, settings);
  const known = new Map<string, readonly number[]>();
  return (row, balance) => {
    const key = `${row.id} ${row.leanedBack === undefined ? '' : balance}`;
    const poses = [row.scenario.poseDeg, ...(row.alternatives ?? []).map(({ poseDeg }) => poseDeg)];
    const found =
      known.get(key) ??
      poses.map((poseDeg) =>
        pressureOf({ ...taskOf(subject, row, balance, poseDeg), capacity }, settings, model),
      );
    known.set(key, found);
    return found;
  };
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
