import { levelCount } from './anatomy/rigid-bodies.ts';
import { discAreas, pressureMPa } from './discs/pressure.ts';
import { answer, type Frame } from './model/frame.ts';
import type { Load } from './model/loads.ts';
import { defaultSettings, type Settings } from './model/settings.ts';
import { coordinateNames } from './posture/pose.ts';
import { arrange, checkTask, frameOf, type SpineTask, settleTone } from './spine-task.ts';

const width = coordinateNames.length;

/** Six numbers per frame, L5/S1 first; newtons and MPa. */
export interface BatchResults {
  readonly compressionN: Float64Array;
  readonly shearN: Float64Array;
  readonly pressureMPa: Float64Array;
  /** Largest moment left over, Nm, one per frame. */
  readonly overloadNm: Float64Array;
}

export function emptyResults(frames: number): BatchResults {
  return {
    compressionN: new Float64Array(levelCount * frames),
    shearN: new Float64Array(levelCount * frames),
    pressureMPa: new Float64Array(levelCount * frames),
    overloadNm: new Float64Array(frames),
  };
}

/** A model that is kept for many frames of one person on the same supports. */
export interface SpineBatch {
  /** Tone of the first posture, kept for all. */
  readonly tone: number;
  readonly frame: Frame;
  /** Solves the rows of `coordinates` (radians and metres, in the order of `coordinateNames`); allocates nothing. */
  solve(coordinates: Float64Array, results: BatchResults): void;
}

/** Opens a batch for the person, supports, loads and strength of a task; its posture sets the tone. Throws as `spineLoad`. */
export function openBatch(task: SpineTask, settings: Settings = defaultSettings): SpineBatch {
  checkTask(task);
  const frame = frameOf(task, settings);
  const tone = settleTone(task, frame)?.tone ?? 0;
  const loads = task.loads ?? [];
  const areas = Float64Array.from(discAreas(task.subject));
  return {
    tone,
    frame,
    solve(coordinates, results) {
      const frames = Math.floor(coordinates.length / width);
      for (let i = 0; i < frames; i++) solveRow(frame, loads, areas, tone, coordinates, i, results);
    },
  };
}

function solveRow(
  frame: Frame,
  loads: readonly Load[],
  areas: Float64Array,
  tone: number,
  coordinates: Float64Array,
  row: number,
  results: BatchResults,
): void {
  const from = row * width;
  for (let c = 0; c < width; c++) {
    const value = coordinates[from + c] ?? 0;
    if (!Number.isFinite(value))
      throw new RangeError(`coordinate ${coordinateNames[c]} of frame ${row} is ${value}, not a number`);
    frame.coordinates[c] = value;
  }
  arrange(frame, loads, 0);
  answer(frame, tone);
  const { compressionN, shearForwardN, shearRightN } = frame.joints;
  for (let j = 0; j < levelCount; j++) {
    const at = row * levelCount + j;
    const pressed = compressionN[j] ?? 0;
    const forward = shearForwardN[j] ?? 0;
    const right = shearRightN[j] ?? 0;
    results.compressionN[at] = pressed;
    results.shearN[at] = Math.sqrt(forward * forward + right * right);
    results.pressureMPa[at] = pressureMPa(pressed, areas[j] ?? 1, frame.settings);
  }
  let most = 0;
  const { slack } = frame.recruited;
  for (let i = 0; i < slack.length; i++) most = Math.max(most, Math.abs(slack[i] ?? 0));
  results.overloadNm[row] = most;
}
