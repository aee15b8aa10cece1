import { type Exercise, exerciseById, type Ladder } from '#library';
import type { LadderStanding } from './ladder-standing.ts';
import type { GroupStrength, PlanInput } from './plan-input.ts';
import { addedReps, mostReps } from './repetitions.ts';

/** What moved a ladder, or kept it where it is. */
export type Move =
  | { readonly kind: 'start-unmeasured' }
  | { readonly kind: 'start-measured'; readonly strength: GroupStrength }
  | { readonly kind: 'stay' }
  | { readonly kind: 'top' }
  | { readonly kind: 'wait' }
  /** With the next step the exercise would no longer fit into the time. */
  | { readonly kind: 'no-time' }
  /** The next rung is above the load ceiling of this stage. */
  | { readonly kind: 'ceiling' }
  | { readonly kind: 'more-reps' }
  | { readonly kind: 'rung-up' }
  | { readonly kind: 'stepped-down'; readonly why: NonNullable<LadderStanding['steppedDown']> };

/** Why today is easier than where the person stands. */
export type Ease = 'pain-watch' | 'pain-stop' | 'long-break';

/** The level aimed at on a ladder, before it is known which exercise is done there. */
export interface LadderTarget {
  readonly ladder: Ladder;
  readonly rung: number;
  /** Done there last time; kept when the person can still do it. */
  readonly exerciseId?: string;
  readonly reps?: number;
  readonly move: Move;
  readonly ease?: Ease;
}

/** Two sessions in a row that went well make the next step. */
const wellNeeded = 2;
/** A break longer than this starts one rung lower. */
export const longBreakDays = 21;

/** Rule of this programme: below 5 of 100 rung 1, below 50 rung 2, else rung 3; not measured, rung 1. */
export function startRung(percentile: number): 1 | 2 | 3 {
  if (percentile < 5) return 1;
  return percentile <= 50 ? 2 : 3;
}

export function isDueToProgress(standing: LadderStanding | undefined): boolean {
  return standing !== undefined && standing.well >= wellNeeded;
}

/** `progresses`: this ladder is the one that may change today. `able`: what the person can do on this ladder. */
export function ladderTarget(
  ladder: Ladder,
  standing: LadderStanding | undefined,
  strength: GroupStrength | undefined,
  able: readonly Exercise[],
  { progresses, ease, tooHeavy = [], hasTime = true, giveWay = new Set() }: Today,
): LadderTarget {
  const level = levelBefore(ladder, standing, strength);
  if (ease) return eased(level, ease);
  if (!standing || !isDueToProgress(standing)) return level;
  const next = nextLevel(level, able, progresses, tooHeavy, giveWay);
  return next.move.kind === 'wait' && !hasTime ? { ...next, move: { kind: 'no-time' } } : next;
}

interface Today {
  readonly progresses: boolean;
  readonly ease?: Ease | undefined;
  /** What only the load ceiling keeps from the person, on this ladder. */
  readonly tooHeavy?: readonly Exercise[];
  /** False when the plan has no time for the next step; true when absent. */
  readonly hasTime?: boolean;
  /** Exercises that give way to another of the same step. */
  readonly giveWay?: ReadonlySet<string>;
}

function levelBefore(
  ladder: Ladder,
  standing: LadderStanding | undefined,
  strength: GroupStrength | undefined,
): LadderTarget {
  if (!standing)
    return strength
      ? { ladder, rung: startRung(strength.percentile), move: { kind: 'start-measured', strength } }
      : { ladder, rung: 1, move: { kind: 'start-unmeasured' } };
  const { rung, at, steppedDown } = standing;
  return {
    ladder,
    rung,
    ...at,
    move: steppedDown ? { kind: 'stepped-down', why: steppedDown } : { kind: 'stay' },
  };
}

/** On rung 1 a movement is learned; from rung 2 repetitions come first, then the next rung. Never both, and more only of what is done again. */
function nextLevel(
  level: LadderTarget,
  able: readonly Exercise[],
  progresses: boolean,
  tooHeavy: readonly Exercise[],
  giveWay: ReadonlySet<string>,
): LadderTarget {
  const exercise = able.find(({ id }) => id === level.exerciseId);
  if (!exercise) return level;
  const reps = level.reps ?? exercise.dose.reps;
  const hasNextRung = able.some(({ rung }) => rung === level.rung + 1);
  const canAdd = reps + addedReps(exercise) <= mostReps(exercise);
  if (!hasNextRung && !canAdd) {
    const isCeiling = tooHeavy.some(({ rung }) => rung === level.rung + 1);
    return { ...level, move: { kind: isCeiling ? 'ceiling' : 'top' } };
  }
  const addsReps = canAdd && (level.rung > 1 || !hasNextRung);
  if (addsReps && exerciseFor(level, able, giveWay)?.id !== exercise.id) return level;
  if (!progresses) return { ...level, move: { kind: 'wait' } };
  if (addsReps) return { ...level, reps: reps + addedReps(exercise), move: { kind: 'more-reps' } };
  return { ladder: level.ladder, rung: level.rung + 1, move: { kind: 'rung-up' } };
}

/** Above 5 only rung 1, and rung 2 of deep control, which is gentle; else one rung down. */
function eased({ ladder, rung, move }: LadderTarget, ease: Ease): LadderTarget {
  const gentle = ladder === 'deep-control' ? 2 : 1;
  const lower = ease === 'pain-stop' ? Math.min(rung, gentle) : Math.max(1, rung - 1);
  return { ladder, rung: lower, move, ease };
}

export function easeOf({
  painNow,
  daysSinceLast,
}: Pick<PlanInput, 'painNow' | 'daysSinceLast'>): Ease | undefined {
  if (painNow !== undefined && painNow > 5) return 'pain-stop';
  if (painNow !== undefined && painNow > 3) return 'pain-watch';
  return daysSinceLast !== undefined && daysSinceLast > longBreakDays ? 'long-break' : undefined;
}

/** The exercise for a target: the highest rung up to it; the one done before, else one that did not hurt, else the first. */
export function exerciseFor(
  { rung, exerciseId }: LadderTarget,
  able: readonly Exercise[],
  sore: ReadonlySet<string>,
): Exercise | undefined {
  const within = able.filter((exercise) => exercise.rung <= rung);
  const highest = Math.max(...within.map((exercise) => exercise.rung));
  const there = within.filter((exercise) => exercise.rung === highest);
  const before = exerciseId === undefined ? undefined : exerciseById(exerciseId);
  return (
    there.find(({ id }) => id === before?.id && !sore.has(id)) ??
    there.find(({ id }) => !sore.has(id)) ??
    there[0]
  );
}
