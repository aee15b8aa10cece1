export type { Person } from './person.ts';
export type { Plan, PlanItem } from './programme/plan.ts';
export type { Because, Reason } from './reason.ts';
export type { Answer, SafetyAnswers, SafetyVerdict, Urgency } from './safety/verdict.ts';
