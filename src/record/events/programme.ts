import { z } from 'zod';
import { planMinutes, weekdays } from '#care';
import { entryId, holdS, muscleGroup, nrs, rulesVersion, runId, side } from './values.ts';

const texts = z.array(z.string().max(100)).max(50).readonly();

const reason = z.object({
  text: z.string().min(1).max(600),
  answers: texts.exactOptional(),
  measurements: texts.exactOptional(),
  evidence: texts,
});
const because = z.tuple([reason], reason).readonly();

export const planItem = z.object({
  exerciseId: entryId,
  group: muscleGroup,
  sides: z.array(side).min(1).max(2).readonly(),
  sets: z.int().min(1).max(10),
  reps: z.int().min(1).max(50),
  repS: z.number().min(1).max(600),
  kind: z.enum(['holds', 'reps']),
  restS: z.number().min(0).max(600),
  because,
});

export const plan = z.object({
  items: z.tuple([planItem], planItem).readonly(),
  shortForm: z.array(entryId).max(20).readonly(),
  daysPerWeek: z.int().min(1).max(7),
  minutes: z.number().min(1).max(120),
  focus: z.array(muscleGroup).max(6).readonly(),
  because,
  rulesVersion,
});

export const planWishes = z.object({
  minutes: z.literal(planMinutes),
  excluded: z.array(entryId).max(100).readonly(),
  days: z.array(z.enum(weekdays)).min(1).max(7).readonly().exactOptional(),
});

/** A plan, and what the person wishes of plans when that has changed. */
export const planMade = z.object({
  kind: z.literal('plan-made'),
  plan,
  wishes: planWishes.exactOptional(),
});

/** No plan goes with what the person told any more. */
export const planEnded = z.object({
  kind: z.literal('plan-ended'),
  because,
  wishes: planWishes.exactOptional(),
});

/** A session carries the items it was started with, so that a new plan does not change a running session. */
export const sessionStarted = z.object({
  kind: z.literal('session-started'),
  sessionId: runId,
  items: z.array(planItem).min(1).max(50).readonly(),
  form: z.enum(['full', 'short']),
});

export const setDone = z.object({
  kind: z.literal('set-done'),
  sessionId: runId,
  exerciseId: entryId,
  side,
  /** From 0. */
  set: z.int().min(0).max(9),
  /** Repetitions or holds completed. */
  reps: z.int().min(0).max(50),
  /** Seconds of work, paused and sleeping time excluded. */
  workS: holdS,
});

export const exercisePain = z.object({
  kind: z.literal('exercise-pain'),
  sessionId: runId,
  exerciseId: entryId,
  nrs,
});

export const exerciseSkipped = z.object({
  kind: z.literal('exercise-skipped'),
  sessionId: runId,
  exerciseId: entryId,
  reason: z.enum(['pain', 'too-hard', 'no-room', 'no-time', 'dislike', 'stop-rule']),
});

export const sessionFinished = z.object({
  kind: z.literal('session-finished'),
  sessionId: runId,
  how: z.enum(['completed', 'ended-early', 'stopped-by-rule']),
});
