import type { Plan, PlanItem } from '../programme/plan.ts';
import type { PlanWishes } from '../programme/plan-wishes.ts';
import type { SafetyCheckLike } from '../safety/safety-status.ts';

/** When something was recorded. Lists are in the order of the log; a clock set wrong does not change it. */
export interface Dated {
  readonly at: string;
  readonly localDay: string;
}

export interface CheckInEntry extends Dated {
  readonly painNow?: number;
  readonly painWorst?: number;
  readonly painAverage?: number;
  readonly leg?: 'none' | 'one-leg' | 'both-legs';
  readonly activities: readonly { readonly activityId: string; readonly score: number }[];
}

export interface HoldEntry extends Dated {
  readonly testId: string;
  readonly holdS: number;
  readonly counted: boolean;
}

export interface SessionEntry extends Dated {
  readonly sessionId: string;
  readonly items: readonly PlanItem[];
  readonly sets: readonly {
    readonly exerciseId: string;
    readonly side: PlanItem['sides'][number];
    readonly set: number;
    readonly reps: number;
    readonly workS: number;
  }[];
  readonly pain: Readonly<Record<string, number>>;
  readonly skipped: Readonly<
    Record<string, 'pain' | 'too-hard' | 'no-room' | 'no-time' | 'dislike' | 'stop-rule'>
  >;
  readonly finished?: Dated & { readonly how: 'completed' | 'ended-early' | 'stopped-by-rule' };
}

/** What progress reads of a person's record. */
export interface History {
  readonly hasProfile: boolean;
  readonly safetyChecks: readonly SafetyCheckLike[];
  readonly coreTests: readonly HoldEntry[];
  readonly coreTestSkips: readonly (Dated & { readonly testId: string })[];
  readonly plan?: Plan & Dated;
  readonly planWishes?: Pick<PlanWishes, 'days'>;
  readonly sessions: readonly SessionEntry[];
  readonly checkIns: readonly CheckInEntry[];
}
