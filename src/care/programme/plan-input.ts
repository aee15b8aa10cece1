import type { Ladder, MuscleGroup } from '#library';
import type { Person } from '../person.ts';
import type { SessionSoFar } from '../session/session-so-far.ts';
import type { ExerciseLoads, LoadsOf } from './load-ceiling.ts';
import type { PainZone } from './pain-rule.ts';
import type { Phase } from './phase.ts';

/** How long a group holds beside other people of that sex and age. */
export interface GroupStrength {
  readonly group: MuscleGroup;
  /** Longer than this many of 100. */
  readonly percentile: number;
  /** Id of the measurement it comes from. */
  readonly measurement: string;
}

export const planMinutes = [5, 12, 20] as const;
export type PlanMinutes = (typeof planMinutes)[number];

/** A session and, when it was told, what the next morning said of it. */
export interface PlanSession extends SessionSoFar {
  readonly nextMorning?: PainZone;
}

/** All that a plan is made from. */
export interface PlanInput {
  readonly person: Person;
  /** Measured groups; a group that is absent was not measured. */
  readonly strengths?: readonly GroupStrength[];
  /** Groups that the core check named as holding least, none if they lie close together; without it they are found in `strengths`. */
  readonly weakest?: readonly MuscleGroup[];
  /** 0–10. */
  readonly painNow?: number;
  /** What was done, oldest first. */
  readonly sessions: readonly PlanSession[];
  /** Days since the last session. */
  readonly daysSinceLast?: number;
  readonly minutes: PlanMinutes;
  /** Exercises the person does not want. */
  readonly excluded: readonly string[];
  /** `usual` when absent. */
  readonly phase?: Phase;
  /** Without it there is no ceiling. */
  readonly loads?: ExerciseLoads;
  /** `own-body` when absent. */
  readonly loadsOf?: LoadsOf;
  /** Exercises after which a hold did not move; others of the same step take their turn. */
  readonly putAside?: readonly string[];
}

export const rulesVersion = 'programme-4';

export function ladderOf(group: MuscleGroup): Ladder {
  return group === 'left-side' || group === 'right-side' ? 'side' : group;
}

/** Throws at input that no screen can have produced. */
export function assertInput({ painNow, strengths = [], daysSinceLast, minutes }: PlanInput): void {
  if (painNow !== undefined && !(painNow >= 0 && painNow <= 10))
    throw new RangeError(`pain goes from 0 to 10, not ${painNow}`);
  for (const { group, percentile } of strengths)
    if (!(percentile >= 0 && percentile <= 100))
      throw new RangeError(`${group} cannot be longer than ${percentile} of 100`);
  if (daysSinceLast !== undefined && !(daysSinceLast >= 0))
    throw new RangeError(`${daysSinceLast} days since the last session`);
  if (!planMinutes.includes(minutes)) throw new RangeError(`no plan of ${minutes} minutes`);
}
