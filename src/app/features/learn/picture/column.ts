import { between, type Frame, type Point, within } from './points.ts';

/** One bone of a column as it would stand if nothing had changed; lengths in the units of the drawing. */
export interface BoneSpec {
  readonly name: string;
  readonly tiltDeg: number;
  readonly halfDepth: number;
  readonly halfHeight: number;
  /** Of the disc below it. */
  readonly discHeight: number;
  /** Height of its front as a share of its back. */
  readonly frontShare?: number;
}

/** One bone in its place: the frames of its middle and of its lower and upper face. */
export interface Bone extends Frame {
  readonly name: string;
  readonly halfDepth: number;
  readonly halfHeight: number;
  readonly frontShare: number;
  readonly bottom: Frame;
  readonly top: Frame;
}

/** The cushion between two faces. */
export interface Cushion {
  readonly name: string;
  readonly halfDepth: number;
  /** The upper face of the bone below and the lower face of the bone above. */
  readonly below: Frame;
  readonly above: Frame;
}

export interface Column {
  /** From the lowest up. */
  readonly bones: readonly Bone[];
  readonly cushions: readonly Cushion[];
}

/** Stands the bones on the upper face of `base`, the lowest first. What leans one bone leans all above it. */
export function stand(
  base: { readonly name: string; readonly top: Frame },
  specs: readonly BoneSpec[],
): Column {
  const bones: Bone[] = [];
  const cushions: Cushion[] = [];
  let [under, name, lean] = [base.top, base.name, 0];
  for (const spec of specs) {
    const { halfDepth, halfHeight, discHeight, frontShare = 1 } = spec;
    const tiltDeg = spec.tiltDeg + lean;
    const up = { at: under.at, tiltDeg: (under.tiltDeg + tiltDeg) / 2 };
    const bottom = { at: within(up, 0, -discHeight), tiltDeg };
    const sunk = 2 * halfHeight * (1 - frontShare);
    const wedgeDeg = (Math.atan2(sunk, 2 * halfDepth) * 180) / Math.PI;
    const top = { at: within(bottom, 0, -2 * halfHeight + sunk / 2), tiltDeg: tiltDeg + wedgeDeg };
    const at = within(bottom, 0, -halfHeight);
    bones.push({ ...{ name: spec.name, halfDepth, halfHeight, frontShare }, at, tiltDeg, bottom, top });
    cushions.push({ name: `${spec.name}-${name}`, halfDepth, below: under, above: bottom });
    [under, name, lean] = [top, spec.name, lean + wedgeDeg];
  }
  return { bones, cushions };
}

/** The middle of a cushion's rear edge, with its frame turned half way between its faces. */
export function rearOf({ below, above, halfDepth }: Cushion): Frame {
  const at = between(within(below, -halfDepth, 0), within(above, -halfDepth, 0), 0.5);
  return { at, tiltDeg: (below.tiltDeg + above.tiltDeg) / 2 };
}

/** The middle of a cushion's front edge. */
export function frontOf({ below, above, halfDepth }: Cushion): Point {
  return between(within(below, halfDepth, 0), within(above, halfDepth, 0), 0.5);
}
