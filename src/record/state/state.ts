import type { CheckAnswers, Person, Plan, PlanItem, PlanWishes } from '#care';
import type { HappeningOf } from '../events/event.ts';

type SafetyForm = HappeningOf<'safety-answered'>['form'];

/** When and on which local day something was recorded. */
export interface Stamp {
  readonly at: string;
  readonly localDay: string;
}

export interface SafetyCheck extends Stamp {
  readonly checkId: string;
  readonly form: SafetyForm;
  readonly answers: Readonly<Record<string, 'yes' | 'no' | 'unsure'>>;
  /** Absent while the check is being answered. */
  readonly judged?: Stamp & Pick<HappeningOf<'safety-judged'>, 'urgency' | 'rule' | 'rulesVersion'>;
}

/** The questions about what the pain is like; the danger signs are a safety check of their own. */
export interface FullCheck extends Stamp {
  readonly checkId: string;
  readonly answers: CheckAnswers;
  /** Absent while the check is being answered. */
  readonly judged?: Stamp & Pick<HappeningOf<'check-judged'>, 'safetyCheckId' | 'urgency' | 'rulesVersion'>;
}

export type CoreTestResult = Stamp & Omit<HappeningOf<'core-test-done'>, 'kind'>;
export type CoreTestSkip = Stamp & Omit<HappeningOf<'core-test-skipped'>, 'kind'>;
export type SignResult = Stamp & Omit<HappeningOf<'sign-measured'>, 'kind'>;
export type PainMap = Stamp & Omit<HappeningOf<'pain-mapped'>, 'kind'>;
export type Posture = Stamp & Omit<HappeningOf<'posture-marked'>, 'kind'>;
export type SetResult = Stamp & Omit<HappeningOf<'set-done'>, 'kind' | 'sessionId'>;
export type ReliefResult = Stamp & Omit<HappeningOf<'relief-done'>, 'kind'>;
export type CheckIn = Stamp & Omit<HappeningOf<'checked-in'>, 'kind'>;

export interface Session extends Stamp {
  readonly sessionId: string;
  readonly form: 'full' | 'short';
  readonly items: readonly PlanItem[];
  readonly sets: readonly SetResult[];
  readonly pain: Readonly<Record<string, number>>;
  readonly skipped: Readonly<Record<string, HappeningOf<'exercise-skipped'>['reason']>>;
  readonly finished?: Stamp & { readonly how: HappeningOf<'session-finished'>['how'] };
}

export interface Settings {
  readonly voice: boolean;
  readonly theme: 'system' | 'light' | 'dark';
  readonly emergencyNumber: string;
}

/** Everything the app shows, folded from the events. Lists are oldest first. */
export interface State {
  readonly person: Person;
  readonly hasProfile: boolean;
  readonly settings: Settings;
  readonly activities: readonly { readonly activityId: string; readonly name: string }[];
  readonly safetyChecks: readonly SafetyCheck[];
  readonly fullChecks: readonly FullCheck[];
  readonly coreTests: readonly CoreTestResult[];
  readonly coreTestSkips: readonly CoreTestSkip[];
  /** Further tests and signs. */
  readonly signs: readonly SignResult[];
  readonly painMaps: readonly PainMap[];
  readonly postures: readonly Posture[];
  readonly plan?: Plan & Stamp;
  readonly planWishes?: PlanWishes;
  readonly sessions: readonly Session[];
  readonly reliefs: readonly ReliefResult[];
  readonly checkIns: readonly CheckIn[];
  /** Events kept but not understood (newer version or unknown kind). */
  readonly unknown: number;
}
