import { exerciseById } from '#library';
import {
  fascicles,
  type Muscle,
  type MuscleDemand,
  namedPostures,
  posedInRad,
  type Subject,
  spineMovement,
} from '#spine';
import { exerciseLoad } from './exercise-load.ts';
import { spearman } from './spearman.ts';

/** One published number: surface EMG of a muscle in an exercise of the library, or in a posture of the model. */
export interface EmgRow {
  readonly exercise?: string;
  readonly posture?: string;
  readonly muscle: Muscle;
  /** Of maximal voluntary contraction. */
  readonly percentMvc: number;
  readonly sd?: number;
  /** Of the body as the motion is written; `harder` where the study does not say. */
  readonly side: 'right' | 'left' | 'harder';
  readonly source: string;
  /** Seen in the paper or a second source; else recalled and to be confirmed. */
  readonly read: boolean;
  readonly note?: string;
}

export interface EmgTable {
  readonly groups: readonly {
    readonly id: string;
    readonly muscles: readonly Muscle[];
    /** What lies under the electrode, where that is more than the muscle it is named for: the model's mean over all of it. */
    readonly reads?: readonly Muscle[];
    /** A second look at some rows of another group. */
    readonly partOf?: string;
  }[];
  readonly rows: readonly EmgRow[];
}

export interface EmgGroup {
  readonly id: string;
  readonly partOf?: string;
  readonly rows: number;
  readonly exercises: number;
  /** Null when the model gives every row the same. */
  readonly spearman: number | null;
}

export interface EmgScore {
  readonly groups: readonly EmgGroup[];
  readonly rows: readonly (EmgRow & { readonly modelPercent: number })[];
}

/**
 * Lays published EMG beside the demand of the model: mean activation of the muscle at its hardest moment, percent. Rank correlation
 * for each group of the table. Throws on an exercise or posture that is not known.
 */
export function rankAgainstEmg({ groups, rows }: EmgTable, subject: Subject): EmgScore {
  const demands = new Map<string, readonly MuscleDemand[]>();
  const scored = rows.map((row) => {
    const name = nameOf(row);
    const known = demands.get(name) ?? demandsOf(row, subject);
    demands.set(name, known);
    return { ...row, modelPercent: 100 * demandOf(known, row, [row.muscle]) };
  });
  const modelOf = (row: EmgRow, reads: readonly Muscle[]): number =>
    demandOf(demands.get(nameOf(row)) ?? [], row, reads);
  return {
    rows: scored,
    groups: groups.map(({ id, muscles, reads, partOf }) => {
      const own = scored.filter(({ muscle }) => muscles.includes(muscle));
      const rank = spearman(
        own.map(({ percentMvc }) => percentMvc),
        own.map((row) => modelOf(row, reads ?? [row.muscle])),
      );
      return {
        id,
        ...(partOf !== undefined && { partOf }),
        rows: own.length,
        exercises: new Set(own.map(nameOf)).size,
        spearman: Number.isNaN(rank) ? null : rank,
      };
    }),
  };
}

const nameOf = ({ exercise = '', posture = '' }: EmgRow): string => exercise || posture;

/** Cross-section of the right half of a muscle, cm². */
const areaOf = (muscle: Muscle): number =>
  fascicles
    .filter((f) => f.muscle === muscle && f.side === 'r')
    .reduce((sum, { pcsaCm2 }) => sum + pcsaCm2, 0);

/** Mean activation of the muscles, weighted by cross-section, on the side of the row. */
function demandOf(demands: readonly MuscleDemand[], { side }: EmgRow, reads: readonly Muscle[]): number {
  const own = demands
    .filter(({ muscle }) => reads.includes(muscle))
    .map((d) => ({ ...d, area: areaOf(d.muscle) }));
  const all = own.reduce((sum, { area }) => sum + area, 0);
  const right = own.reduce((sum, d) => sum + d.area * d.right, 0) / all;
  const left = own.reduce((sum, d) => sum + d.area * d.left, 0) / all;
  return side === 'harder' ? Math.max(right, left) : side === 'right' ? right : left;
}

function demandsOf({ exercise, posture }: EmgRow, subject: Subject): readonly MuscleDemand[] {
  if (exercise !== undefined) {
    const known = exerciseById(exercise);
    if (!known) throw new RangeError(`exercise "${exercise}" is not in the library`);
    return exerciseLoad(known, subject).muscles;
  }
  const named = namedPostures.find(({ id }) => id === posture);
  if (!named) throw new RangeError(`posture "${posture}" is not known`);
  const { poseDeg, id: _, name: __, ...rest } = named;
  return spineMovement([{ ...rest, subject, pose: posedInRad(poseDeg) }])[0]?.muscles ?? [];
}
