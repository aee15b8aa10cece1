import { type CoordinateName, coordinateNames, type Pose } from '#spine';

/** Longest motion file that is read, characters. */
export const motionFileLimit = 50_000_000;

/** A movement by OpenSim coordinate name: radians and metres, one pose a time. */
export interface CoordinateSeries {
  readonly timesS: readonly number[];
  readonly poses: readonly Pose[];
}

export type ReadMotionFile =
  | {
      readonly kind: 'read';
      readonly series: CoordinateSeries;
      /** Columns of hands and feet that the model does not have and the spine does not feel. */
      readonly ignored: readonly string[];
    }
  | { readonly kind: 'refused'; readonly why: string };

const lengths: readonly CoordinateName[] = ['pelvis_tx', 'pelvis_ty', 'pelvis_tz'];
const farFromTheSpine = /^(subtalar_angle|mtp_angle|pro_sup|wrist_dev)_[rl]$/;
const shown = 60;

class Refusal extends Error {}

/** Reads an OpenSim motion file (.mot): header to `endheader`, a line of column names, then one row of numbers a time. */
export function readMotionFile(text: string): ReadMotionFile {
  try {
    return read(text);
  } catch (error) {
    if (error instanceof Refusal) return { kind: 'refused', why: error.message };
    throw error;
  }
}

function read(text: string): ReadMotionFile {
  if (text.length > motionFileLimit)
    throw new Refusal(
      `It is ${Math.ceil(text.length / 1e6)} MB long; at most ${motionFileLimit / 1e6} MB are read.`,
    );
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const end = lines.findIndex((line) => line.trim().toLowerCase() === 'endheader');
  if (end < 0) throw new Refusal('It has no line "endheader": is it an OpenSim motion file?');
  const header = headerOf(lines.slice(0, end));
  const perUnit = header.inDegrees ? Math.PI / 180 : 1;
  const namesAt = lines.findIndex((line, i) => i > end && line.trim() !== '');
  const names = cells(lines[namesAt] ?? '');
  const columns = columnsOf(names);
  const timesS: number[] = [];
  const poses: Pose[] = [];
  for (let i = namesAt + 1; namesAt > 0 && i < lines.length; i++) {
    const row = cells(lines[i] ?? '');
    if (row.length === 0) continue;
    if (row.length !== names.length)
      throw new Refusal(`Line ${i + 1} has ${row.length} numbers, the line of names has ${names.length}.`);
    const valueAt = (column: number): number => numberIn(row[column] ?? '', i + 1, names[column] ?? '');
    const timeS = valueAt(0);
    const before = timesS.at(-1);
    if (before !== undefined && !(timeS > before))
      throw new Refusal(`Line ${i + 1}: time ${timeS} does not come after ${before}.`);
    const pose: Partial<Record<CoordinateName, number>> = {};
    for (const { name, column } of columns)
      pose[name] = valueAt(column) * (lengths.includes(name) ? 1 : perUnit);
    timesS.push(timeS);
    poses.push(pose);
  }
  if (poses.length === 0) throw new Refusal('It has no row of numbers after the names of its columns.');
  if (header.rows !== undefined && header.rows !== poses.length)
    throw new Refusal(`Its header promises ${header.rows} rows, it has ${poses.length}: was it cut off?`);
  return {
    kind: 'read',
    series: { timesS, poses },
    ignored: names.filter((name) => farFromTheSpine.test(name)),
  };
}

function headerOf(lines: readonly string[]): { readonly inDegrees: boolean; readonly rows?: number } {
  const entry = (key: string): string | undefined =>
    lines
      .map((line) => line.split('='))
      .find(([name = '', value]) => value !== undefined && name.trim().toLowerCase() === key)?.[1]
      ?.trim()
      .toLowerCase();
  const inDegrees = entry('indegrees');
  if (inDegrees !== 'yes' && inDegrees !== 'no')
    throw new Refusal('Its header does not say inDegrees=yes or inDegrees=no.');
  const rows = Number(entry('nrows') || Number.NaN);
  return { inDegrees: inDegrees === 'yes', ...(Number.isInteger(rows) && { rows }) };
}

function columnsOf(names: readonly string[]): { readonly name: CoordinateName; readonly column: number }[] {
  if (names[0] !== 'time')
    throw new Refusal(`Its first column is "${(names[0] ?? '').slice(0, shown)}", not "time".`);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) throw new Refusal(`Its column "${twice.slice(0, shown)}" is there twice.`);
  return names.slice(1).flatMap((written, i) => {
    const name = coordinateNames.find((known) => known === written);
    if (name !== undefined) return [{ name, column: i + 1 }];
    if (farFromTheSpine.test(written)) return [];
    throw new Refusal(
      `Its coordinate "${written.slice(0, shown)}" is not known. Known are ${coordinateNames.join(', ')}.`,
    );
  });
}

const cells = (line: string): string[] => {
  const trimmed = line.trim();
  return trimmed === '' ? [] : trimmed.split(/\s+/);
};

function numberIn(cell: string, line: number, column: string): number {
  const value = Number(cell);
  if (!Number.isFinite(value))
    throw new Refusal(`Line ${line}: ${column} is "${cell.slice(0, shown)}", not a number.`);
  return value;
}
