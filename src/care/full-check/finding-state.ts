import type { Finding } from '#library';
import { codesOf } from './asked.ts';
import type { CheckAnswers } from './check-answers.ts';

/** Shown, not shown, or unknown: not answered, or answered with not sure. */
export type State = 'yes' | 'no' | 'unknown';

const opposite: Readonly<Record<State, State>> = { yes: 'no', no: 'yes', unknown: 'unknown' };

/** Whether the answers show a finding. A finding that names `unsure` among its codes is shown by it. */
export function findingState(finding: Finding, answers: CheckAnswers): State {
  if ('not' in finding) return opposite[findingState(finding.not, answers)];
  if ('all' in finding) return countOf(finding.all, answers, finding.all.length);
  if ('any' in finding) return countOf(finding.any, answers, 1);
  if ('atLeast' in finding) return countOf(finding.of, answers, finding.atLeast);
  const value = answers[finding.question];
  if (value === undefined) return 'unknown';
  if (!('is' in finding)) {
    if (typeof value !== 'number') return 'unknown';
    return value >= (finding.from ?? 0) && value < (finding.under ?? Infinity) ? 'yes' : 'no';
  }
  const codes = codesOf(value);
  if (finding.is.some((code) => codes.includes(code))) return 'yes';
  return codes.includes('unsure') ? 'unknown' : 'no';
}

/** At least so many of them: certain as soon as enough are shown, impossible once too few are left. */
function countOf(findings: readonly Finding[], answers: CheckAnswers, needed: number): State {
  let shown = 0;
  let open = 0;
  for (const finding of findings) {
    const state = findingState(finding, answers);
    if (state === 'yes') shown += 1;
    if (state === 'unknown') open += 1;
  }
  if (shown >= needed) return 'yes';
  return shown + open < needed ? 'no' : 'unknown';
}
