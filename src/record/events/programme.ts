import { z } from 'zod';
import { entryId, holdS, muscleGroup, nrs, side } from './values.ts';

const reason = z.object({
  text: z.string().min(1).max(600),
  answers: z.array(z.string().max(100)).max(50).optional(),
  measurements: z.array(z.string().max(100)).max(50).optional(),
  evidence: z.array(z.string().max(100)).max(50),
});
const because = z.tuple([reason], reason);

export const planItem = z.object({
  exerciseId: entryId,
  group: muscleGroup,
  sides: z.array(side).min(1).max(2),
  sets: z.int().min(1).max(10),
  reps: z.int().min(1).max(50),
  repS: z.number().min(1).max(600),
  kind: z.enum(['holds', 'reps']),
  restS: z.number().min(0).max(600),
  because,
});

export const plan = z.object({
  items: z.tuple([planItem], planItem),
  shortForm: z.array(entryId).max(20),
  daysPerWeek: z.int().min(1).max(7),
  minutes: z.number().min(1).max(120),
  focus: z.array(muscleGroup).max(6),
  because,
  rulesVersion: z.string().min(1).max(32),
});

export const planMade = z.object({ kind: z.literal('plan-made'), plan });

/** A session carries the items it was started with, so that a new plan does not change a running session. */
export const sessionStarted = z.object({
  kind: z.literal('session-started'),
  sessionId: z.string().min(1).max(64),
  items: z.array(planItem).min(1).max(20),
  form: z.enum(['full', 'short']),
});

export const setDone = z.object({
  kind: z.literal('set-done'),
  sessionId: z.string().min(1).max(64),
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
  sessionId: z.string().min(1).max(64),
  exerciseId: entryId,
  nrs,
});

export const exerciseSkipped = z.object({
  kind: z.literal('exercise-skipped'),
  sessionId: z.string().min(1).max(64),
  exerciseId: entryId,
  reason: z.enum(['pain', 'too-hard', 'no-room', 'no-time', 'dislike', 'stop-rule']),
});

export const sessionFinished = z.object({
  kind: z.literal('session-finished'),
  sessionId: z.string().min(1).max(64),
  how: z.enum(['completed', 'ended-early', 'stopped-by-rule']),
});
