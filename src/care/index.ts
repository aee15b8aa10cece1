export {
  type CheckStatus,
  type CoreCheck,
  coreCheck,
  legNeedsCheck,
  painInCheck,
} from './core-profile/core-check.ts';
export { type CoreProfile, coreProfile } from './core-profile/core-profile.ts';
export { type DayReserve, dayPostures, dayReserves } from './core-profile/day-reserve.ts';
export {
  type GroupCapacity,
  groupCapacity,
  modelCapacity,
  saysStrength,
  type TestDemand,
  testDemand,
} from './core-profile/group-capacity.ts';
export type {
  CoreSkip,
  GroupProfile,
  MeasuredGroup,
  NotMeasuredGroup,
} from './core-profile/group-profile.ts';
export type { Estimate } from './core-profile/hold.ts';
export type { HoldRatio, HoldRatios } from './core-profile/hold-ratios.ts';
export type { LeftRight } from './core-profile/left-right.ts';
export {
  type CoreResult,
  type MeasuredHold,
  measuredHold,
  showsEndurance,
} from './core-profile/measured-hold.ts';
export { percentile } from './core-profile/percentile.ts';
export { groupList, place } from './core-profile/phrases.ts';
export { type HoldMean, type RealChange, realChange } from './core-profile/real-change.ts';
export { type Standing, standing } from './core-profile/standing.ts';
export { type TestFit, testFit } from './core-profile/test-fit.ts';
export { typicalBody } from './core-profile/typical-body.ts';
export type { Weakest } from './core-profile/weakest.ts';
export { type AskedGroup, askedGroups, askedOf } from './exercise-load/asked-of.ts';
export { type AskedOfOwn, askedOfOwn } from './exercise-load/asked-of-own.ts';
export { averageLoads } from './exercise-load/average-loads.ts';
export {
  type BodyLoads,
  bodyKey,
  bodyLoads,
  peakLoads,
  standingN,
  subjectOf,
} from './exercise-load/body-loads.ts';
export { type EmgRow, type EmgScore, type EmgTable, rankAgainstEmg } from './exercise-load/emg-rank.ts';
export { type ExerciseLoad, exerciseLoad } from './exercise-load/exercise-load.ts';
export { askedQuestions } from './full-check/asked.ts';
export { calmAnswers } from './full-check/calm-answers.ts';
export type { CheckAnswers, CheckValue } from './full-check/check-answers.ts';
export { checkFacts } from './full-check/check-facts.ts';
export { freshDangerSigns, unfinishedFullCheck } from './full-check/check-start.ts';
export {
  checkQuestionById,
  checkQuestions,
  checkVersion,
  fullCheck,
  mostQuestions,
} from './full-check/full-check.ts';
export { openQuestion, painPath } from './full-check/pain-path.ts';
export { type AnswerProblem, refuseAnswers } from './full-check/refuse-answers.ts';
export { knownOf, wholeAnswers } from './full-check/whole-answers.ts';
export { type Fit, type FitReason, fits, type PatternFit } from './patterns/fit.ts';
export type { Person } from './person.ts';
export { ableExercises, type RuledOut, ruledOut } from './programme/able.ts';
export { ceilingN, type ExerciseLoads, keepsCeiling, type Stage, stageOf } from './programme/load-ceiling.ts';
export { makePlan, type PlanResult } from './programme/make-plan.ts';
export { bendsDeep, forFirstHour, mayHaveJustGotUp } from './programme/morning-hour.ts';
export {
  finePain,
  morningRule,
  type PainAdvice,
  type PainZone,
  painRule,
  stopSigns,
} from './programme/pain-rule.ts';
export { type Phase, phaseOf } from './programme/phase.ts';
export { phaseReason } from './programme/phase-reasons.ts';
export type { Plan, PlanItem } from './programme/plan.ts';
export {
  type PlanFile,
  type PlanFileProblem,
  planAfterFile,
  readPlanFile,
} from './programme/plan-file.ts';
export { ceilingOn, type PlanHistory, planFor, planInputOf } from './programme/plan-for.ts';
export {
  type GroupStrength,
  ladderOf,
  type PlanInput,
  type PlanMinutes,
  planMinutes,
  rulesVersion,
} from './programme/plan-input.ts';
export {
  type PlanWishes,
  plannedDays,
  usualWishes,
  type Weekday,
  weekdays,
  withWishedDays,
} from './programme/plan-wishes.ts';
export { type Renewal, renewedPlan } from './programme/renew-plan.ts';
export { type Retest, retestReading } from './programme/retest.ts';
export { retestDue } from './programme/retest-due.ts';
export { itemsOf, shortFormOf } from './programme/short-form.ts';
export { type SwapReason, type SwapResult, swapExercise } from './programme/swap-exercise.ts';
export { type ActivityScore, activityCourse } from './progress/activity-course.ts';
export { type ActivityTrend, activityTrend } from './progress/activity-trend.ts';
export { daysBetween, weekDays } from './progress/calendar.ts';
export { type CheckInChange, checkInChange } from './progress/check-in-change.ts';
export { courseSince } from './progress/course-since.ts';
export {
  type BandPoint,
  type CourseSince,
  type ExpectedCourse,
  expectedCourse,
} from './progress/expected-course.ts';
export { type HandOverHint, handOverHint } from './progress/hand-over-hint.ts';
export type { CheckInEntry, History, SessionEntry } from './progress/history.ts';
export { type HoldTrend, holdsLonger, holdTrends } from './progress/hold-trend.ts';
export { checkInDue, type NextSteps, nextStep, type Step, type StepKind } from './progress/next-step.ts';
export { ownActivityIds } from './progress/own-activities.ts';
export type { DayPain, PainCourse, WeekPain } from './progress/pain-course.ts';
export { type PainFollowed, painFollowed } from './progress/pain-followed.ts';
export type { PainLevel } from './progress/pain-level.ts';
export { type PainFinding, type PainTrend, painTrend } from './progress/pain-trend.ts';
export { type ReliefEffect, reliefEffects } from './progress/relief-effect.ts';
export {
  countsAsDone,
  sessionsByWeek,
  thisWeek,
  type WeekCount,
  type WeekDay,
} from './progress/sessions-done.ts';
export type { Because, Reason } from './reason.ts';
export { type CheckUrgency, checkRank, checkUrgencies } from './referral/check-urgency.ts';
export { type CheckVerdict, judgeCheck } from './referral/judge-check.ts';
export type { CheckStep, NextDoor } from './referral/next-step.ts';
export { referralRules } from './referral/referral-rules.ts';
export { type GateVerdict, safetyAfterCheck } from './referral/safety-after-check.ts';
export { emergencySigns, laterSteps } from './referral/safety-net.ts';
export { type AllowedRelief, allowedRelief, type ReliefChoice } from './relief/allowed-relief.ts';
export { stageOnDevice } from './relief/device-record.ts';
export type { DeviceStage } from './relief/device-stage.ts';
export {
  fewestPairs,
  lastTrial,
  mostPairs,
  quietLyingId,
  type ReliefTrial,
  readTrial,
  type TrialReading,
} from './relief/relief-trial.ts';
export { type StatureGain, statureGain } from './relief/stature-gain.ts';
export { armOf, seedOf } from './relief/trial-order.ts';
export {
  answersGiven,
  answersOfList,
  type CheckScreen,
  checkScreens,
  doubtKey,
  openScreen,
  saidFlags,
} from './safety/check-screens.ts';
export { type FormStep, flagsOf, missingFlags, safetyForms } from './safety/forms.ts';
export { judgeSafety } from './safety/judge-safety.ts';
export { type SafetyRule, safetyRuleById, safetyRules, safetyVersion } from './safety/rules.ts';
export {
  canGoOn,
  type GateDecision,
  type JudgedCheck,
  type SafetyCheckLike,
  type SafetyStatus,
  safetyGate,
  safetyStatus,
  unfinishedCheck,
} from './safety/safety-status.ts';
export { knownBegin, type StandingAdvice, seeBy, standingAdvice } from './safety/standing-advice.ts';
export {
  type Answer,
  type SafetyAnswers,
  type SafetyForm,
  type SafetyVerdict,
  type Urgency,
  urgencies,
} from './safety/verdict.ts';
export { type Credit, creditTick } from './session/credit.ts';
export { isItemOver, itemsOver, type SessionCursor, sessionCursor } from './session/cursor.ts';
export { type OpenSession, openSession } from './session/open-session.ts';
export {
  advanceRun,
  goOn,
  momentOfRun,
  type PausedBy,
  pauseRun,
  type Run,
  restLeft,
  type SetRun,
  startRest,
  startSet,
} from './session/run.ts';
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
export {
  type Mark,
  type PlumbMarks,
  type PlumbOffset,
  type PlumbPicture,
  type PlumbShares,
  plumbOffsets,
  plumbShares,
} from './signs/plumb-line.ts';
export { type SignEntry, signHolds } from './signs/sign-entry.ts';
export {
  type BesideUsual,
  type PostureEntry,
  type Sign,
  type SignReading,
  type SignStatus,
  signProfile,
} from './signs/sign-profile.ts';
export { type SimulationInput, simulate } from './simulation/simulate.ts';
export type { Simulation } from './simulation/simulation.ts';
