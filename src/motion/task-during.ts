import {
  type Planted,
  type SpineTask,
  type Subject,
  type Support,
  type SupportName,
  supportsDown,
} from '#spine';
import { keyframeTime } from './interpolate.ts';
import type { Motion } from './motion.ts';
import { bodyDuring, plantedOf, restHeights } from './set-down.ts';

/* Skin on a mat; dry skin on most floors is 0.4 to 0.9 (Derler & Gerhardt 2012). */
const friction = 0.5;
/** A pelvis that rests higher than this sits, and thighs and feet hold it. */
const seatM = 0.2;

/** The question to the spine model at a time of a motion: the body set down, its supports on the floor. */
export function taskDuring(motion: Motion, subject: Subject, tS: number): SpineTask {
  return taskAt(motion, subject, tS, plantedOf(motion, subject));
}

/** The questions to the spine model at several times (seconds) of one motion; supports stay where they were planted. */
export function tasksDuring(motion: Motion, subject: Subject, timesS: readonly number[]): SpineTask[] {
  const planted = plantedOf(motion, subject);
  return timesS.map((tS) => taskAt(motion, subject, tS, planted));
}

function heldAt({ heldBy = [], ...motion }: Motion, tS: number): Support[] {
  const now = keyframeTime(motion, tS);
  return heldBy.filter(({ untilS = now }) => now <= untilS).map(({ untilS: _, ...support }) => support);
}

function taskAt(motion: Motion, subject: Subject, tS: number, planted: Planted): SpineTask {
  const { pose } = bodyDuring(motion, subject, tS, planted);
  const on = (name: SupportName): boolean => motion.supports.includes(name);
  const supports: Support[] = [
    ...supportsDown(motion.supports).map((at) => ({ at, friction })),
    ...heldAt(motion, tS),
  ];
  const lying = on('pelvis') && (on('upper_back') || on('chest') || on('side_r') || on('side_l'));
  const seated = (restHeights(motion).pelvis ?? 0) > seatM;
  return {
    subject,
    pose,
    supports,
    ...(motion.pulls && { loads: motion.pulls }),
    relaxed: lying,
    freePelvis: on('pelvis') && !seated,
  };
}
