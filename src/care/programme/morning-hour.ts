import { type Exercise, exerciseById } from '#library';
import type { Reason } from '../reason.ts';

/** Own rule: a good third of the 51° that a lumbar spine bends on average (Pearcy 1985) is deep. */
const deepBendDeg = 20;
/** By the clock on the wall: most people who got up less than an hour ago are asked, and few others. */
const morning = { fromHour: 3, toHour: 11 };

/** True when the low back bends so far in it that the first hour after getting up is the wrong time. */
export function bendsDeep({ motion }: Pick<Exercise, 'motion'>): boolean {
  return motion.keyframes.some(({ poseDeg }) => (poseDeg.lumbar_extension ?? 0) <= -deepBendDeg);
}

/** At this hour of the day somebody may have got up just now. */
export function mayHaveJustGotUp(hour: number): boolean {
  return hour >= morning.fromHour && hour < morning.toHour;
}

/** What is left for the first hour after getting up: nothing that bends the low back deep. */
export function forFirstHour<T extends { readonly exerciseId: string }>(items: readonly T[]): readonly T[] {
  return items.filter(({ exerciseId }) => {
    const exercise = exerciseById(exerciseId);
    return !exercise || !bendsDeep(exercise);
  });
}

/** One for the plan when one of its exercises bends the back; else nothing needs to wait for the day. */
export function morningHourReason(exercises: readonly Exercise[]): Reason | undefined {
  if (!exercises.some(bendsDeep)) return undefined;
  return {
    text: 'Not in the first hour after getting up: your discs are full then, and this plan bends your back.',
    evidence: ['first-hour-up'],
  };
}
