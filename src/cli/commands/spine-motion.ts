import { type ReadMotionFile, readMotionFile } from '#exchange';
import {
  type BatchResults,
  coordinateNames,
  emptyResults,
  levels,
  modelVersion,
  openBatch,
  type SpineTask,
  spineLoad,
} from '#spine';
import { InputError } from '../command.ts';
import { jsonText } from '../json-text.ts';
import { nameOfInput, readText } from '../read-input.ts';
import type { Terminal } from '../terminal.ts';

type Series = Extract<ReadMotionFile, { readonly kind: 'read' }>;

const l4l5 = 1;

/** What a motion file is answered on when nobody says otherwise. */
export const standing: Omit<SpineTask, 'subject'> = {
  pose: {},
  supports: [{ at: 'foot_r' }, { at: 'foot_l' }],
};

/** Reads an OpenSim motion file, or says what is wrong with it. */
export async function readSeries(path: string, terminal: Terminal): Promise<Series> {
  const read = readMotionFile(await readText(path, terminal));
  if (read.kind === 'refused') throw new InputError(`${nameOfInput(path)} cannot be used. ${read.why}`);
  return read;
}

/**
 * JSON: what each disc carries through a motion, with the supports, loads and strength of a task; the hardest frame in full, the mean,
 * and L4/5 frame by frame.
 */
export function motionAnswer(held: SpineTask, { series: { timesS, poses }, ignored }: Series): string {
  const task = { ...held, pose: poses[0] ?? {} };
  const batch = openBatch(task);
  const coordinates = new Float64Array(poses.length * coordinateNames.length);
  poses.forEach((pose, i) => {
    coordinateNames.forEach((name, c) => {
      coordinates[i * coordinateNames.length + c] = pose[name] ?? 0;
    });
  });
  const results = emptyResults(poses.length);
  batch.solve(coordinates, results);
  const pressed = atLevel(results.compressionN, l4l5);
  const hardest = pressed.reduce((best, v, i) => (v > (pressed[best] ?? 0) ? i : best), 0);
  const { subject, ...peak } = spineLoad({ ...task, pose: poses[hardest] ?? {} });
  return jsonText({
    subject,
    frames: poses.length,
    fromS: timesS[0] ?? 0,
    toS: timesS.at(-1) ?? 0,
    supports: held.supports,
    tone: batch.tone,
    peak: { timeS: timesS[hardest] ?? 0, ...peak },
    mean: Object.fromEntries(levels.map((level, j) => [level, meanAt(results, j)])),
    series: {
      timeS: timesS,
      'L4/L5': {
        compressionN: rounded(pressed, 1),
        shearN: rounded(atLevel(results.shearN, l4l5), 1),
        pressureMPa: rounded(atLevel(results.pressureMPa, l4l5), 4),
      },
      overloadNm: rounded([...results.overloadNm], 3),
    },
    ignoredCoordinates: ignored,
    modelVersion,
  });
}

const atLevel = (all: Float64Array, level: number): number[] =>
  [...all].filter((_, i) => i % levels.length === level);

const meanOf = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length;

function meanAt({ compressionN, shearN, pressureMPa }: BatchResults, level: number) {
  return {
    compressionN: meanOf(atLevel(compressionN, level)),
    shearN: meanOf(atLevel(shearN, level)),
    pressureMPa: meanOf(atLevel(pressureMPa, level)),
  };
}

const rounded = (values: readonly number[], digits: number): number[] =>
  values.map((v) => Number(v.toFixed(digits)));
