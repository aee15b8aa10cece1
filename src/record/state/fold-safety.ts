import type { HappeningOf } from '../events/event.ts';
import type { SafetyCheck, Stamp, State } from './state.ts';

export function foldSafety(
  state: State,
  body: HappeningOf<'safety-answered' | 'safety-judged'>,
  stamp: Stamp,
): State {
  const { checkId, form } = body;
  const begun = state.safetyChecks.find((check) => check.checkId === checkId);
  const check = withNext(begun ?? { ...stamp, checkId, form, answers: {} }, body, stamp);
  const safetyChecks = begun
    ? state.safetyChecks.map((other) => (other === begun ? check : other))
    : [...state.safetyChecks, check];
  return { ...state, safetyChecks };
}

function withNext(
  check: SafetyCheck,
  body: HappeningOf<'safety-answered' | 'safety-judged'>,
  stamp: Stamp,
): SafetyCheck {
  if (body.kind === 'safety-answered') {
    return { ...check, answers: { ...check.answers, [body.questionId]: body.answer } };
  }
  const { urgency, rule, rulesVersion } = body;
  return { ...check, judged: { ...stamp, urgency, rule, rulesVersion } };
}
