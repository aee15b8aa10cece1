import type { Person } from '../person.ts';
import { judgeSafety } from './judge-safety.ts';
import { rank, type SafetyAnswers, type SafetyForm, type Urgency } from './verdict.ts';

/** A safety check as the record keeps it; `judged` is absent while it is being answered. */
export interface SafetyCheckLike {
  readonly checkId: string;
  readonly form: SafetyForm;
  readonly at: string;
  readonly answers: SafetyAnswers;
  readonly judged?: { readonly at: string; readonly urgency: Urgency; readonly rule: string };
}
export type JudgedCheck = SafetyCheckLike & Required<Pick<SafetyCheckLike, 'judged'>>;

export interface SafetyStatus {
  /** The advice that stands: it stays until a full check made after it, or its own correction, says less. */
  readonly advice: 'none-yet' | Urgency;
  /** The check whose advice stands. */
  readonly standing?: JudgedCheck;
  /** `relief-too`: nothing but the advice. `exercise`: no sessions and no tests; rest positions are allowed. */
  readonly blocks: 'relief-too' | 'exercise' | 'nothing';
  /** How long ago a full or short check last allowed exercise; absent when none did or the clock went back. */
  readonly exerciseAllowedAgoS?: number;
  /** How long ago any check last found no emergency. */
  readonly reliefAllowedAgoS?: number;
  readonly everFull: boolean;
  /** A full check, begun within the last day and not finished, in which a danger sign was already said. */
  readonly unfinishedFull?: SafetyCheckLike;
}

const daySeconds = 86_400;

/** What the record's checks (oldest first) mean now. Pure: the time comes in. */
export function safetyStatus(
  checks: readonly SafetyCheckLike[],
  nowIso: string,
  person?: Person,
): SafetyStatus {
  const judged = checks.filter(isJudged);
  const standing = standingCheck(checks, nowIso);
  const advice = standing?.judged.urgency ?? 'none-yet';
  const blocks = advice === 'emergency' ? 'relief-too' : advice === 'same-day' ? 'exercise' : 'nothing';
  const begun = unfinishedCheck(checks, 'full', nowIso);
  const unfinishedFull =
    begun && judgeSafety('full', begun.answers, person).urgency !== 'open' ? begun : undefined;
  const exercise = lastAgoS(
    judged,
    nowIso,
    ({ form, judged: { urgency } }) => form !== 'relief' && rank(urgency) < 2,
  );
  const relief = lastAgoS(judged, nowIso, ({ judged: { urgency } }) => urgency !== 'emergency');
  return {
    advice,
    blocks,
    everFull: judged.some(({ form }) => form === 'full'),
    ...(standing && { standing }),
    ...(unfinishedFull && { unfinishedFull }),
    ...(exercise !== undefined && { exerciseAllowedAgoS: exercise }),
    ...(relief !== undefined && { reliefAllowedAgoS: relief }),
  };
}

/** A check of this form, begun less than a day ago and not judged: it can be gone on with. */
export function unfinishedCheck(
  checks: readonly SafetyCheckLike[],
  form: SafetyForm,
  nowIso: string,
): SafetyCheckLike | undefined {
  const last = checks.findLast((check) => check.form === form);
  if (!last || last.judged) return undefined;
  const age = secondsBetween(last.at, nowIso);
  return age >= 0 && age < daySeconds ? last : undefined;
}

/**
 * Whether answers may still be added or changed in this check: for a day, or two hours once it was clear, so that old
 * answers never count as given now.
 */
export function canGoOn(check: SafetyCheckLike, nowIso: string): boolean {
  const age = secondsBetween(check.at, nowIso);
  const allowed = check.judged && rank(check.judged.urgency) < 2 ? freshS.short : daySeconds;
  return age >= 0 && age < allowed;
}

function standingCheck(checks: readonly SafetyCheckLike[], nowIso: string): JudgedCheck | undefined {
  let standing: JudgedCheck | undefined;
  for (const check of checks) {
    const now = isJudged(check) ? check : unfinishedEmergency(check);
    if (now && replaces(now, standing, nowIso)) standing = now;
  }
  return standing;
}

/** Answers that say emergency count even if the judgement was never written. */
function unfinishedEmergency(check: SafetyCheckLike): JudgedCheck | undefined {
  const { urgency, rule } = judgeSafety(check.form, check.answers);
  return urgency === 'emergency' ? { ...check, judged: { at: check.at, urgency, rule } } : undefined;
}

/**
 * An advice gives way only to one at least as urgent, or to a full check begun after it.
 * @NOTE The record orders the checks, not their clocks. Their times are looked at only to keep a full check from
 * replacing an advice that came while it was open; an advice dated in the future came from a wrong clock.
 */
function replaces(next: JudgedCheck, standing: JudgedCheck | undefined, nowIso: string): boolean {
  if (!standing || rank(next.judged.urgency) >= rank(standing.judged.urgency)) return true;
  const begunBefore =
    secondsBetween(standing.judged.at, next.at) < 0 && secondsBetween(standing.judged.at, nowIso) >= 0;
  return next.form === 'full' && !begunBefore;
}

/** Short of this a check counts as made just now: two hours for exercise, a day for resting positions. */
export const freshS = { short: 7200, relief: daySeconds } as const;
/** A screen that was open may stay open so much longer: a session is not broken off, one left lying overnight is. */
const staysOpenS = 7200;

export type GateDecision =
  | { readonly kind: 'open' }
  | { readonly kind: 'see'; readonly advice: 'emergency' | 'same-day' }
  | { readonly kind: 'ask'; readonly form: SafetyForm };

/**
 * Whether a session or check-in (`short`) or a resting position (`relief`) may begin, or what comes first. `wasOpen`:
 * it has begun already; a clock set back meanwhile does not end it.
 */
export function safetyGate(status: SafetyStatus, form: 'short' | 'relief', wasOpen = false): GateDecision {
  if (status.blocks === 'relief-too') return { kind: 'see', advice: 'emergency' };
  const exercise = form === 'short';
  if (exercise && status.blocks === 'exercise') return { kind: 'see', advice: 'same-day' };
  if (exercise && status.unfinishedFull) return { kind: 'ask', form: 'full' };
  const ago = exercise ? status.exerciseAllowedAgoS : status.reliefAllowedAgoS;
  const allowedS = freshS[form] + (wasOpen ? staysOpenS : 0);
  if (ago === undefined ? wasOpen : ago < allowedS) return { kind: 'open' };
  return { kind: 'ask', form: exercise && !status.everFull ? 'full' : form };
}

function isJudged(check: SafetyCheckLike): check is JudgedCheck {
  return check.judged !== undefined;
}

/** Seconds since the last judgement that allows; a judgement from the future allows nothing. */
function lastAgoS(
  judged: readonly JudgedCheck[],
  nowIso: string,
  allows: (check: JudgedCheck) => boolean,
): number | undefined {
  const last = judged.findLast(allows);
  if (!last) return undefined;
  const ago = secondsBetween(last.judged.at, nowIso);
  return ago >= 0 ? ago : undefined;
}

function secondsBetween(fromIso: string, toIso: string): number {
  return (Date.parse(toIso) - Date.parse(fromIso)) / 1000;
}
