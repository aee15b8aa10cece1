import { levelCount } from '../anatomy/rigid-bodies.ts';
import type { Paths } from './paths.ts';
import type { Placement } from './placement.ts';

/** How each fascicle pulls in one posture. Per crossing: 3 numbers. */
export interface Pull {
  /** Path length, metres. */
  readonly lengthM: Float64Array;
  /** Moment about the joint of 1 N of tension on the part above it, metres. */
  readonly arm: Float64Array;
  /** Direction of the tension on the part above. */
  readonly direction: Float64Array;
}

export function emptyPull(paths: Paths): Pull {
  return {
    lengthM: new Float64Array(paths.count),
    arm: new Float64Array(3 * paths.crossings),
    direction: new Float64Array(3 * paths.crossings),
  };
}

/** Lengths, moment arms and directions of every fascicle, ground frame, metres. Writes into `pull`; allocates nothing. */
export function pullOf(paths: Paths, place: Placement, pull: Pull): void {
  const { firstPoint, pointBody, pointAt, firstCrossing } = paths;
  const { origin, rotation } = place;
  const { lengthM, arm, direction } = pull;
  for (let f = 0; f < paths.count; f++) {
    const from = firstPoint[f] ?? 0;
    const to = firstPoint[f + 1] ?? 0;
    let at = 3 * (firstCrossing[f] ?? 0);
    let length = 0;
    let lx = 0;
    let ly = 0;
    let lz = 0;
    let below = 0;
    for (let p = from; p < to; p++) {
      const body = pointBody[p] ?? 0;
      const x = pointAt[3 * p] ?? 0;
      const y = pointAt[3 * p + 1] ?? 0;
      const z = pointAt[3 * p + 2] ?? 0;
      const r = 9 * body;
      const ux =
        (origin[3 * body] ?? 0) +
        (rotation[r] ?? 0) * x +
        (rotation[r + 1] ?? 0) * y +
        (rotation[r + 2] ?? 0) * z;
      const uy =
        (origin[3 * body + 1] ?? 0) +
        (rotation[r + 3] ?? 0) * x +
        (rotation[r + 4] ?? 0) * y +
        (rotation[r + 5] ?? 0) * z;
      const uz =
        (origin[3 * body + 2] ?? 0) +
        (rotation[r + 6] ?? 0) * x +
        (rotation[r + 7] ?? 0) * y +
        (rotation[r + 8] ?? 0) * z;
      if (p > from) {
        const dx = lx - ux;
        const dy = ly - uy;
        const dz = lz - uz;
        const d = Math.sqrt(dx * dx + dy * dy + dz * dz);
        length += d;
        const top = Math.min(body, levelCount);
        if (below < top) {
          const one = d > 1e-9 ? 1 / d : 0;
          const ex = dx * one;
          const ey = dy * one;
          const ez = dz * one;
          for (let j = below; j < top; j++) {
            const o = 3 * j + 3;
            const rx = ux - (origin[o] ?? 0);
            const ry = uy - (origin[o + 1] ?? 0);
            const rz = uz - (origin[o + 2] ?? 0);
            arm[at] = ry * ez - rz * ey;
            arm[at + 1] = rz * ex - rx * ez;
            arm[at + 2] = rx * ey - ry * ex;
            direction[at] = ex;
            direction[at + 1] = ey;
            direction[at + 2] = ez;
            at += 3;
          }
        }
      }
      lx = ux;
      ly = uy;
      lz = uz;
      below = body;
    }
    lengthM[f] = length;
  }
}
