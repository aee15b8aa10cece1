import { type CoordinateName, coordinateNames, type Pose } from '#spine';
import type { Keyframe, Motion, PoseDeg } from './motion.ts';

const lengths: readonly CoordinateName[] = ['pelvis_tx', 'pelvis_ty', 'pelvis_tz'];
/** Share of a repetition that it rests at each end. */
const restShare = 0.07;

/** A written pose (degrees, metres) as the model reads it (radians, metres). */
export function poseOf(poseDeg: PoseDeg): Pose {
  const pose: Partial<Record<CoordinateName, number>> = {};
  for (const name of coordinateNames) {
    const value = poseDeg[name];
    if (value !== undefined) pose[name] = lengths.includes(name) ? value : (value * Math.PI) / 180;
  }
  return pose;
}

const lastOf = (motion: Motion): Keyframe => motion.keyframes.at(-1) ?? motion.keyframes[0];

/** Time of one repetition, or of the way into a hold, seconds. */
export function durationS(motion: Motion): number {
  return lastOf(motion).atS;
}

/** The moment at which the motion is furthest from its start, seconds: the pose that shows what it is. */
export function peakS(motion: Motion): number {
  const end = durationS(motion);
  if (motion.kind === 'hold') return end;
  if (!isClosed(motion)) return end / 2;
  const start = motion.keyframes[0].poseDeg;
  let [best, at] = [-1, 0];
  for (const k of motion.keyframes) {
    const far = coordinateNames.reduce((sum, n) => sum + Math.abs((k.poseDeg[n] ?? 0) - (start[n] ?? 0)), 0);
    if (far > best) [best, at] = [far, k.atS];
  }
  return at;
}

/** Whether the last keyframe brings the body back to the first. */
export function isClosed(motion: Motion): boolean {
  const [a, b] = [motion.keyframes[0].poseDeg, lastOf(motion).poseDeg];
  return coordinateNames.every((n) => (a[n] ?? 0) === (b[n] ?? 0));
}

/**
 * The pose at a time, radians and metres. A hold goes to its last keyframe and stays. A repetition repeats for ever: as
 * written when its last keyframe is its first, else there and back within the last keyframe's time, resting at each end.
 * Speed is 0 where the direction changes and never jumps. Throws when `tS` is not a finite number.
 */
export function poseAt(motion: Motion, tS: number): Pose {
  if (!Number.isFinite(tS)) throw new RangeError(`tS ${tS} is not a time`);
  return poseOf(between(motion, keyframeTime(motion, tS)));
}

/** The time on the keyframes' own line that is shown at time `tS`, seconds. */
export function keyframeTime(motion: Motion, tS: number): number {
  const end = durationS(motion);
  if (end === 0) return 0;
  if (motion.kind === 'hold') return Math.max(0, Math.min(end, tS));
  const cycle = ((tS % end) + end) % end;
  if (isClosed(motion)) return cycle;
  const half = end / 2;
  const way = cycle <= half ? cycle / half : (end - cycle) / half;
  return end * Math.max(0, Math.min(1, (way - restShare) / (1 - 2 * restShare)));
}

/** Monotone cubic through the keyframes: no overshoot, at rest where a coordinate turns. */
function between(motion: Motion, atS: number): PoseDeg {
  const keys = motion.keyframes;
  const i = Math.max(
    0,
    keys.findLastIndex((k) => k.atS <= atS),
  );
  const [a, b] = [keys[i], keys[i + 1]];
  if (a === undefined) return keys[0].poseDeg;
  if (b === undefined) return a.poseDeg;
  const span = b.atS - a.atS;
  const u = span > 0 ? (atS - a.atS) / span : 1;
  const pose: Partial<Record<CoordinateName, number>> = {};
  for (const name of coordinateNames) {
    const [from, to] = [a.poseDeg[name], b.poseDeg[name]];
    if (from === undefined && to === undefined) continue;
    const [y0, y1] = [from ?? 0, to ?? 0];
    const [m0, m1] = [slope(keys, i, name) * span, slope(keys, i + 1, name) * span];
    pose[name] =
      y0 * (1 + 2 * u) * (1 - u) ** 2 +
      m0 * u * (1 - u) ** 2 +
      y1 * u * u * (3 - 2 * u) +
      m1 * u * u * (u - 1);
  }
  return pose;
}

function slope(keys: readonly Keyframe[], i: number, name: CoordinateName): number {
  const [before, at, after] = [keys[i - 1], keys[i], keys[i + 1]];
  if (before === undefined || at === undefined || after === undefined) return 0;
  const y = at.poseDeg[name] ?? 0;
  const left = (y - (before.poseDeg[name] ?? 0)) / (at.atS - before.atS);
  const right = ((after.poseDeg[name] ?? 0) - y) / (after.atS - at.atS);
  return left * right > 0 ? (2 * left * right) / (left + right) : 0;
}
