import { type Planted, type Settled, type Subject, type SupportName, settle } from '#spine';
import { poseAt } from './interpolate.ts';
import type { Motion, PropName } from './motion.ts';

/** Height of what one can rest on, metres. */
export const restHeightM: Readonly<Record<PropName, number>> = {
  mat: 0,
  wall: 0,
  bar: 0,
  chair: 0.42,
  stool: 0.42,
  pillow: 0.05,
  cushion: 0.1,
  backrack: 0.06,
  'belly-pillow': 0.035,
  bench: 0.45,
  ball: 0.48,
  'band-loop': 0,
};

function propUnder(motion: Motion, support: SupportName): PropName {
  const written = motion.on?.[support];
  if (written !== undefined) return written;
  const seat = motion.props.find((p) => p === 'chair' || p === 'stool');
  const calves = motion.supports.some((s) => s.startsWith('calf'));
  if (seat !== undefined && (calves ? support.startsWith('calf') : support === 'pelvis')) return seat;
  if (support === 'head' && motion.props.includes('pillow')) return 'pillow';
  return 'mat';
}

/** The height each support of the motion rests at, metres. */
export function restHeights(motion: Motion): Readonly<Partial<Record<SupportName, number>>> {
  return Object.fromEntries(motion.supports.map((s) => [s, restHeightM[propUnder(motion, s)]]));
}

/** On back or front the body tips from head to feet, whichever way it is looked at. */
function planeOf({ keyframes, view }: Motion): Motion['view'] {
  return Math.abs(keyframes[0].poseDeg.pelvis_tilt ?? 0) > 45 ? 'side' : view;
}

/** Where the supports of the motion stand on the ground, from its first keyframe; what slides is not planted. */
export function plantedOf(motion: Motion, subject: Subject): Planted {
  const { planted } = settle(subject, poseAt(motion, 0), {
    supports: motion.supports,
    plane: planeOf(motion),
    restHeightM: restHeights(motion),
  });
  const still = motion.supports.filter((s) => !motion.slides?.includes(s));
  return Object.fromEntries(still.flatMap((s) => (planted[s] === undefined ? [] : [[s, planted[s]]])));
}

/** This person's body at a time of the motion, set down on its supports, which stay where they were planted. */
export function bodyDuring(motion: Motion, subject: Subject, tS: number, planted: Planted): Settled {
  return settle(subject, poseAt(motion, tS), {
    supports: motion.supports,
    plane: planeOf(motion),
    restHeightM: restHeights(motion),
    planted,
  });
}
