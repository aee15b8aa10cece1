import type { MuscleGroup } from '#library';
import type { Because } from '../reason.ts';

export interface PlanItem {
  readonly exerciseId: string;
  readonly group: MuscleGroup;
  /** Sides in the order they are done; `both` is one pass, `alternate` changes at every repetition. */
  readonly sides: readonly ('left' | 'right' | 'both' | 'alternate')[];
  readonly sets: number;
  readonly reps: number;
  /** Seconds held, or seconds one repetition takes. */
  readonly repS: number;
  readonly kind: 'holds' | 'reps';
  readonly restS: number;
  readonly because: Because;
}

export interface Plan {
  readonly items: readonly [PlanItem, ...PlanItem[]];
  /** The items of the short form, by exercise id; each is done with one set (see `itemsOf`). */
  readonly shortForm: readonly string[];
  readonly daysPerWeek: number;
  readonly minutes: number;
  readonly focus: readonly MuscleGroup[];
  readonly because: Because;
  readonly rulesVersion: string;
  /** Which exercise follows when one goes well, by exercise id, as a clinician wrote it. */
  readonly steps?: Readonly<Record<string, string>>;
}

/** Stands in place of the version of the rules in a plan that somebody else made. */
export const clinicianVersion = 'clinician-1';

/** It changes only by the steps written in it, until the person changes it or an answer rules one of its exercises out. */
export function isByClinician({ rulesVersion }: Pick<Plan, 'rulesVersion'>): boolean {
  return rulesVersion === clinicianVersion;
}
