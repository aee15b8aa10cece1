import { exerciseById } from '#library';
import {
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
    return { ...row, modelPercent: 100 * demandOf(known, row) };
  });
  return {
    rows: scored,
    groups: groups.map(({ id, muscles, partOf }) => {
      const own = scored.filter(({ muscle }) => muscles.includes(muscle));
      const rank = spearman(
        own.map(({ percentMvc }) => percentMvc),
        own.map(({ modelPercent }) => modelPercent),
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

function demandOf(demands: readonly MuscleDemand[], { muscle, side }: EmgRow): number {
  const { right = 0, left = 0 } = demands.find((d) => d.muscle === muscle) ?? {};
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
