import { type DangerTarget, redFlagById } from '#library';
import type { Person } from '../person.ts';
import type { Because } from '../reason.ts';
import { judgeSafety } from './judge-safety.ts';
import { safetyRuleById } from './rules.ts';
import type { JudgedCheck, SafetyCheckLike } from './safety-status.ts';

/** What the advice of a judged check rests on. */
export interface StandingAdvice {
  /** Danger signs said with yes or unsure; empty when the answers were changed after the advice. */
  readonly flags: readonly string[];
  readonly because: Because;
  /** What is looked for, the most urgent first. */
  readonly targets: readonly [DangerTarget, ...DangerTarget[]];
  /** An answer was changed after the advice and the check was not finished since: the advice stands. */
  readonly changed: boolean;
}

export function standingAdvice(check: JudgedCheck, person?: Person): StandingAdvice {
  const verdict = judgeSafety(check.form, check.answers, person);
  const rule = safetyRuleById(verdict.urgency === check.judged.urgency ? verdict.rule : check.judged.rule);
  const changed = verdict.urgency !== check.judged.urgency;
  const flags = changed ? [] : verdict.flags;
  const looked = changed ? (rule?.when[0] ?? []) : [rule?.when[0][0] ?? [], flags].flat();
  const [target = 'cauda-equina', ...targets] = [...new Set(looked.map((flag) => redFlagById(flag).target))];
  return {
    flags,
    changed,
    targets: [target, ...targets],
    because: changed
      ? [
          {
            text: rule?.because ?? 'A fixed rule led here.',
            evidence: rule?.evidence ?? ['safe-side'],
          },
        ]
      : verdict.because,
  };
}

/** What earlier checks tell of when these signs began. Only what was recorded; nothing is guessed. */
export function knownBegin(
  flags: readonly string[],
  checks: readonly SafetyCheckLike[],
  checkId: string,
): { readonly saidSince?: string; readonly absentOn?: string } {
  const place = checks.findIndex((check) => check.checkId === checkId);
  const earlier = checks.slice(0, Math.max(0, place)).toReversed();
  let saidSince: string | undefined;
  for (const { answers, at } of earlier) {
    const given = flags.flatMap((flag) => answers[flag] ?? []);
    if (given.length < flags.length || given.length === 0) continue;
    if (given.every((answer) => answer === 'no')) return { absentOn: at, ...(saidSince && { saidSince }) };
    if (given.some((answer) => answer !== 'yes')) break;
    saidSince = at;
  }
  return saidSince ? { saidSince } : {};
}

/** Until when somebody should have been seen: a day for same-day advice, a week for within-days (clinical levels 1.0). */
export function seeBy(check: JudgedCheck): string {
  const hours = check.judged.urgency === 'same-day' ? 24 : 7 * 24;
  return new Date(Date.parse(check.judged.at) + hours * 3_600_000).toISOString();
}
