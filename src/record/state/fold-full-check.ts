import type { HappeningOf } from '../events/event.ts';
import type { FullCheck, Stamp, State } from './state.ts';

/** Answers belong to their check in whatever order they came; a check can be judged again after a change. */
export function foldFullCheck(
  state: State,
  body: HappeningOf<'check-answered' | 'check-judged'>,
  stamp: Stamp,
): State {
  const { checkId } = body;
  const begun = state.fullChecks.find((check) => check.checkId === checkId);
  const check = withNext(begun ?? { ...stamp, checkId, answers: {} }, body, stamp);
  const fullChecks = begun
    ? state.fullChecks.map((other) => (other === begun ? check : other))
    : [...state.fullChecks, check];
  return { ...state, fullChecks };
}

function withNext(
  check: FullCheck,
  body: HappeningOf<'check-answered' | 'check-judged'>,
  stamp: Stamp,
): FullCheck {
  if (body.kind === 'check-answered') {
    return { ...check, answers: { ...check.answers, [body.questionId]: body.value } };
  }
  const { safetyCheckId, urgency, rulesVersion } = body;
  return { ...check, judged: { ...stamp, safetyCheckId, urgency, rulesVersion } };
}
