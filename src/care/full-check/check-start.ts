import type { JudgedCheck, SafetyCheckLike } from '../safety/safety-status.ts';

/** Danger signs older than this are asked again before the questions about the pain. */
const freshHours = 24;

/** A full check as the record keeps it. */
export interface BegunCheck {
  readonly checkId: string;
  readonly at: string;
  readonly judged?: { readonly at: string };
}

/** The full safety check whose danger signs may be judged along, if one was ended within the day. */
export function freshDangerSigns(
  checks: readonly SafetyCheckLike[],
  nowIso: string,
): JudgedCheck | undefined {
  const last = checks.findLast((check): check is JudgedCheck => check.form === 'full' && !!check.judged);
  return last && isWithinDay(last.judged.at, nowIso) ? last : undefined;
}

/** A full check that was left half done within the day: it goes on where it was. */
export function unfinishedFullCheck<C extends BegunCheck>(
  checks: readonly C[],
  nowIso: string,
): C | undefined {
  const last = checks.at(-1);
  return last && !last.judged && isWithinDay(last.at, nowIso) ? last : undefined;
}

/** A clock that was set back since makes nothing fresh. */
function isWithinDay(fromIso: string, nowIso: string): boolean {
  const hours = (Date.parse(nowIso) - Date.parse(fromIso)) / 3_600_000;
  return hours >= 0 && hours < freshHours;
}
