import type { PlanItem, SetStep, SkipReason } from '#care';
import { exerciseById } from '#library';
import text from '../../text/en/session.json';
import { fill } from '../../text/fill.ts';

/** The side of a hold or repetition in words; sides that change at every repetition start on the left. */
export function sideOfRep({ side }: Pick<SetStep, 'side'>, rep: number): 'left' | 'right' | undefined {
  if (side === 'alternate') return rep % 2 === 0 ? 'left' : 'right';
  return side === 'both' ? undefined : side;
}

export function sideWords(side: 'left' | 'right' | undefined): string | undefined {
  return side && (side === 'left' ? text.leftSide : text.rightSide);
}

/** "Hold 3 of 6 · left side · set 1 of 2"; a line breaks only between its parts. */
export function repWords(item: PlanItem, step: SetStep, rep: number): string {
  const what = item.kind === 'holds' ? text.holdOf : text.repOf;
  return [
    fill(what, { rep: rep + 1, reps: step.reps }),
    sideWords(sideOfRep(step, rep)),
    item.sets > 1 && fill(text.setOf, { set: step.set + 1, sets: item.sets }),
  ]
    .flatMap((part) => (part ? part.replaceAll(' ', '\u00a0') : []))
    .join(' · ');
}

/** "hold 3 of 6" in a set that was left in the middle, "set 2 of 3" before a set. */
export function placeWords(item: PlanItem, step: SetStep, rep: number): string {
  const { set, hold, rep: repetition } = text.resume;
  if (rep === 0 && item.sets > 1) return fill(set, { set: step.set + 1, sets: item.sets });
  return fill(item.kind === 'holds' ? hold : repetition, { rep: rep + 1, reps: step.reps });
}

export function nameOf(exerciseId: string): string {
  return exerciseById(exerciseId)?.name ?? exerciseId;
}

export const skipReasons: readonly Exclude<SkipReason, 'stop-rule'>[] = [
  'pain',
  'too-hard',
  'no-room',
  'no-time',
  'dislike',
];

export function minutesOf(seconds: number): number {
  return Math.max(1, Math.round(seconds / 60));
}
