import type { Exercise } from '#library';
import type { Reason } from '../reason.ts';

/** Own rule: a good third of the 51° that a lumbar spine bends on average (Pearcy 1985) is deep. */
const deepBendDeg = 20;

/** True when the low back bends so far in it that the first hour after getting up is the wrong time. */
export function bendsDeep({ motion }: Pick<Exercise, 'motion'>): boolean {
  return motion.keyframes.some(({ poseDeg }) => (poseDeg.lumbar_extension ?? 0) <= -deepBendDeg);
}

/** One for the plan when one of its exercises bends the back; else nothing needs to wait for the day. */
export function morningHourReason(exercises: readonly Exercise[]): Reason | undefined {
  if (!exercises.some(bendsDeep)) return undefined;
  return {
    text: 'Not in the first hour after getting up: your discs are full then, and this plan bends your back.',
    evidence: ['first-hour-up'],
  };
}
