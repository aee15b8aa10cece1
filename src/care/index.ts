export type { Person } from './person.ts';
export type { Plan, PlanItem } from './programme/plan.ts';
export type { Because, Reason } from './reason.ts';
export type { Answer, SafetyAnswers, SafetyVerdict, Urgency } from './safety/verdict.ts';
export { type Credit, creditTick } from './session/credit.ts';
export { isItemOver, itemsOver, type SessionCursor, sessionCursor } from './session/cursor.ts';
export { type OpenSession, openSession } from './session/open-session.ts';
export { sessionLengthS } from './session/session-length.ts';
export { type SessionSoFar, type SetSoFar, type SkipReason, setSoFar } from './session/session-so-far.ts';
export {
  leadInS,
  momentOfSet,
  restBetweenS,
  type Segment,
  type SetMoment,
  type SetTimeline,
  setTimeline,
} from './session/set-timeline.ts';
export { itemSteps, type SetStep, type Side, sessionSteps } from './session/steps.ts';
export { stopAbovePain, stopsExercise, stopsSoFar, stopsThatEnd } from './session/stop-rule.ts';
export { type ItemSummary, sessionSummary } from './session/summary.ts';
