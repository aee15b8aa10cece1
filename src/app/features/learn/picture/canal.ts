import { smooth } from '../../../figure/outline.ts';
import { type Column, rearOf } from './column.ts';
import { between, type Frame, line, type Point, within } from './points.ts';

/** How much a place at a disc takes from the canal, from the front and from behind. */
export interface Squeeze {
  readonly front: number;
  readonly rear: number;
}

interface Cross {
  /** The disc it lies behind, if it does. */
  readonly disc?: string;
  readonly front: Point;
  readonly rear: Point;
}

/** The sac with the nerves in it, from above down, as the crossings of a canal. */
export interface Canal {
  readonly crossings: readonly Cross[];
}

export interface CanalSpec {
  readonly column: Column;
  /** Crossings below the lowest disc, from above down. */
  readonly tail: readonly Frame[];
  /** Free space between the sac and the walls, and the width of the sac. */
  readonly gap: number;
  readonly width: number;
  readonly squeezes: Readonly<Record<string, Squeeze>>;
}

const open: Squeeze = { front: 0, rear: 0 };

export function canalOf({ column, tail, gap, width, squeezes }: CanalSpec): Canal {
  const cross = (rear: Frame, { front, rear: back } = open): Cross => ({
    front: within(rear, -gap - front, 0),
    rear: within(rear, -gap - width + back, 0),
  });
  const crossings = column.bones.flatMap((bone, i) => {
    const cushion = column.cushions[i];
    const wall = (y: number): Frame => ({
      at: within(bone.bottom, -bone.halfDepth, y),
      tiltDeg: bone.tiltDeg,
    });
    return [
      ...(cushion ? [{ ...cross(rearOf(cushion), squeezes[cushion.name]), disc: cushion.name }] : []),
      cross(wall(-bone.halfHeight * 0.5)),
      cross(wall(-bone.halfHeight * 1.5)),
    ];
  });
  return { crossings: [...crossings.toReversed(), ...tail.map((frame) => cross(frame))] };
}

/** What fills the canal between two shares of its width, pointed at its lower end. */
export function filling({ crossings }: Canal, from = 0, to = 1): string {
  const rows = crossings.map(({ front, rear }) => [between(front, rear, from), between(front, rear, to)]);
  const last = crossings.at(-1);
  const tip = last ? [between(last.front, last.rear, 0.5)] : [];
  const front = rows.slice(0, -1).flatMap(([one]) => (one ? [one] : []));
  const rear = rows.slice(0, -1).flatMap(([, one]) => (one ? [one] : []));
  return smooth([...front, ...tip, ...rear.reverse()]);
}

/** Which crossing lies behind a disc. */
export const crossingAt = ({ crossings }: Canal, disc: string): number =>
  crossings.findIndex((one) => one.disc === disc);

/** A nerve that runs down the sac at a share of its width, through the crossings from `from` to before `to`. */
export function strand({ crossings }: Canal, share: number, from = 0, to = crossings.length): string {
  return line(crossings.slice(from, to).map(({ front, rear }) => between(front, rear, share)));
}
