import { type Fascicle, fascicles, muscleProperties } from '../anatomy/fascicles.ts';
import { bodyIndex, levelCount, rigidBodies } from '../anatomy/rigid-bodies.ts';
import type { ModelOptions } from './body-model.ts';
import { emptyPlacement, placeBodies, type Skeleton } from './placement.ts';

/** Lines of pull as flat arrays. Points of a fascicle run from its lower end up. */
export interface Paths {
  readonly count: number;
  /** First point of each fascicle, and one past the last: `count + 1` entries. */
  readonly firstPoint: Int32Array;
  readonly pointBody: Int32Array;
  /** In the frame of the body, metres, 3 per point. */
  readonly pointAt: Float64Array;
  /** First joint (0 is L5/S1) that each crosses, and how many. */
  readonly firstJoint: Int32Array;
  readonly jointCount: Int32Array;
  /** Where its joints start in flat per-crossing arrays, 3 numbers per crossing: `count + 1` entries, in crossings. */
  readonly firstCrossing: Int32Array;
  readonly crossings: number;
  /** Newtons at activation 1 and optimal length. */
  readonly maxForceN: Float64Array;
  readonly weight: Float64Array;
  /** Path length in standing, metres. */
  readonly restM: Float64Array;
  readonly neutralFibre: Float64Array;
  /** One over (resting path × share of fibres). */
  readonly strainPerM: Float64Array;
}

interface Bones extends Skeleton {
  readonly scale: number;
  readonly heightM: Float64Array;
}

interface PathPoint {
  readonly body: number;
  readonly at: readonly [number, number, number];
}

export function buildPaths(bones: Bones, muscleScale: number, options: ModelOptions): Paths {
  const place = emptyPlacement();
  placeBodies(bones, new Float64Array(64), place);
  const rest = new WorldPoints(place.origin, place.rotation);
  const chains = fascicles.map((f) => pathOf(f, bones, rest));
  const count = chains.length;
  const points = chains.flat();
  const span = (chain: readonly PathPoint[]): [number, number] => {
    const low = chain[0]?.body ?? 0;
    const high = Math.min(levelCount, chain.at(-1)?.body ?? 0);
    return [low, high - low];
  };
  const firstPoint = runningSum(chains.map((chain) => chain.length));
  const firstCrossing = runningSum(chains.map((chain) => span(chain)[1]));
  const restM = Float64Array.from(chains, (chain) => rest.length(chain));
  const shares = fascicles.map((f) => muscleProperties[f.muscle]);
  return {
    count,
    firstPoint,
    pointBody: Int32Array.from(points, (p) => p.body),
    pointAt: Float64Array.from(points.flatMap((p) => p.at)),
    firstJoint: Int32Array.from(chains, (chain) => span(chain)[0]),
    jointCount: Int32Array.from(chains, (chain) => span(chain)[1]),
    firstCrossing,
    crossings: firstCrossing[count] ?? 0,
    maxForceN: Float64Array.from(fascicles, (f) => f.pcsaCm2 * muscleScale * options.stressNCm2),
    weight: weights(options.weight),
    restM,
    neutralFibre: Float64Array.from(shares, (s) => s.neutralFibre),
    strainPerM: Float64Array.from(
      fascicles,
      (f, i) => 1 / ((restM[i] ?? 1) * (f.fibreShare ?? muscleProperties[f.muscle].fibreShare)),
    ),
  };
}

/** Cost of each fascicle, mean 1. */
function weights(kind: ModelOptions['weight']): Float64Array {
  const raw = fascicles.map((f) =>
    kind === 'unit' ? 1 : kind === 'area' ? f.pcsaCm2 : f.pcsaCm2 * f.fibreMm,
  );
  const mean = raw.reduce((sum, v) => sum + v, 0) / raw.length;
  return Float64Array.from(raw, (v) => v / mean);
}

function runningSum(counts: readonly number[]): Int32Array {
  const sums = new Int32Array(counts.length + 1);
  counts.forEach((v, i) => {
    sums[i + 1] = (sums[i] ?? 0) + v;
  });
  return sums;
}

/** Points in the ground's frame while standing. */
class WorldPoints {
  readonly #origin: Float64Array;
  readonly #rotation: Float64Array;
  constructor(origin: Float64Array, rotation: Float64Array) {
    this.#origin = origin;
    this.#rotation = rotation;
  }
  of({ body, at: [x, y, z] }: PathPoint): readonly [number, number, number] {
    const o = this.#origin;
    const r = this.#rotation;
    const row = (i: number): number =>
      (o[3 * body + i] ?? 0) +
      (r[9 * body + 3 * i] ?? 0) * x +
      (r[9 * body + 3 * i + 1] ?? 0) * y +
      (r[9 * body + 3 * i + 2] ?? 0) * z;
    return [row(0), row(1), row(2)];
  }
  in(body: number, p: readonly [number, number, number]): readonly [number, number, number] {
    const o = this.#origin;
    const r = this.#rotation;
    const d = [
      p[0] - (o[3 * body] ?? 0),
      p[1] - (o[3 * body + 1] ?? 0),
      p[2] - (o[3 * body + 2] ?? 0),
    ] as const;
    const column = (i: number): number =>
      d[0] * (r[9 * body + i] ?? 0) + d[1] * (r[9 * body + 3 + i] ?? 0) + d[2] * (r[9 * body + 6 + i] ?? 0);
    return [column(0), column(1), column(2)];
  }
  length(chain: readonly PathPoint[]): number {
    let sum = 0;
    for (let i = 1; i < chain.length; i++) {
      const [a, b] = [chain[i - 1], chain[i]];
      if (a === undefined || b === undefined) continue;
      const [p, q] = [this.of(a), this.of(b)];
      sum += Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
    }
    return sum;
  }
}

const pelvis = bodyIndex('pelvis');

/** The fascicle's own points, and one on each vertebra it passes: where the standing line crosses its middle height. */
function pathOf(f: Fascicle, bones: Bones, rest: WorldPoints): PathPoint[] {
  const k = bones.scale / 1000;
  const own = f.path.map(([body, [x, y, z]]): PathPoint => {
    const i = bodyIndex(body);
    const from = i === pelvis ? 3 : -1;
    const [ox, oy] = from < 0 ? [0, 0] : [bones.joint[from] ?? 0, bones.joint[from + 1] ?? 0];
    return { body: i, at: [x * k + ox, y * k + oy, z * k] };
  });
  if (!muscleProperties[f.muscle].followsSpine) return own;
  const all: PathPoint[] = [];
  own.forEach((point, i) => {
    const before = own[i - 1];
    if (before !== undefined) all.push(...passed(before, point, bones, rest));
    all.push(point);
  });
  return all;
}

function passed(low: PathPoint, high: PathPoint, bones: Bones, rest: WorldPoints): PathPoint[] {
  const [p, q] = [rest.of(low), rest.of(high)];
  const found: PathPoint[] = [];
  let last = 0.02;
  for (let body = low.body + 1; body < high.body; body++) {
    const half = (bones.heightM[body] ?? 0) / 2;
    const [a, b] = [rest.in(body, p), rest.in(body, q)];
    const t = (half - a[1]) / (b[1] - a[1]);
    if (!(t > last && t < 0.98)) continue;
    found.push({ body, at: [a[0] + t * (b[0] - a[0]), half, a[2] + t * (b[2] - a[2])] });
    last = t;
  }
  return found;
}

/** Names of the bodies, for messages and pictures. */
export const pathBodies = rigidBodies;
