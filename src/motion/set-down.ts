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
  cushion: 0.08,
  backrack: 0.06,
  'belly-pillow': 0.06,
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

/** Where the supports of the motion stand on the ground, from its first keyframe. */
export function plantedOf(motion: Motion, subject: Subject): Planted {
  return settle(subject, poseAt(motion, 0), {
    supports: motion.supports,
    plane: motion.view,
    restHeightM: restHeights(motion),
  }).planted;
}

/** This person's body at a time of the motion, set down on its supports, which stay where they were planted. */
export function bodyDuring(motion: Motion, subject: Subject, tS: number, planted: Planted): Settled {
  return settle(subject, poseAt(motion, tS), {
    supports: motion.supports,
    plane: motion.view,
    restHeightM: restHeights(motion),
    planted,
  });
}
