import { planMinutes, weekdays } from '#care';
import { entryId, holdS, muscleGroup, nrs, rulesVersion, runId, side } from './values.ts';
import { once, z } from './zod.ts';

const texts = once(() => z.readonly(z.array(z.string().check(z.maxLength(100))).check(z.maxLength(50))));

const reason = once(() =>
  z.object({
    text: z.string().check(z.minLength(1), z.maxLength(600)),
    answers: z.exactOptional(texts()),
    measurements: z.exactOptional(texts()),
    evidence: texts(),
  }),
);
const because = once(() => z.readonly(z.tuple([reason()], reason())));

export const planItem = once(() =>
  z.object({
    exerciseId: entryId(),
    group: muscleGroup(),
    sides: z.readonly(z.array(side()).check(z.minLength(1), z.maxLength(2))),
    sets: z.int().check(z.gte(1), z.lte(10)),
    reps: z.int().check(z.gte(1), z.lte(50)),
    repS: z.number().check(z.gte(1), z.lte(600)),
    kind: z.enum(['holds', 'reps']),
    restS: z.number().check(z.gte(0), z.lte(600)),
    because: because(),
  }),
);

export const plan = once(() =>
  z.object({
    items: z.readonly(z.tuple([planItem()], planItem())),
    shortForm: z.readonly(z.array(entryId()).check(z.maxLength(20))),
    daysPerWeek: z.int().check(z.gte(1), z.lte(7)),
    minutes: z.number().check(z.gte(1), z.lte(120)),
    focus: z.readonly(z.array(muscleGroup()).check(z.maxLength(6))),
    because: because(),
    rulesVersion: rulesVersion(),
    steps: z.exactOptional(z.readonly(z.record(entryId(), entryId()))),
  }),
);

export const planWishes = once(() =>
  z.object({
    minutes: z.literal(planMinutes),
    excluded: z.readonly(z.array(entryId()).check(z.maxLength(100))),
    days: z.exactOptional(z.readonly(z.array(z.enum(weekdays)).check(z.minLength(1), z.maxLength(7)))),
  }),
);

/** A plan, and what the person wishes of plans when that has changed. */
export const planMade = once(() =>
  z.object({
    kind: z.literal('plan-made'),
    plan: plan(),
    wishes: z.exactOptional(planWishes()),
  }),
);

/** No plan goes with what the person told any more. */
export const planEnded = once(() =>
  z.object({
    kind: z.literal('plan-ended'),
    because: because(),
    wishes: z.exactOptional(planWishes()),
  }),
);

/** A session carries the items it was started with, so that a new plan does not change a running session. */
export const sessionStarted = once(() =>
  z.object({
    kind: z.literal('session-started'),
    sessionId: runId(),
    items: z.readonly(z.array(planItem()).check(z.minLength(1), z.maxLength(50))),
    form: z.enum(['full', 'short']),
  }),
);

export const setDone = once(() =>
  z.object({
    kind: z.literal('set-done'),
    sessionId: runId(),
    exerciseId: entryId(),
    side: side(),
    /** From 0. */
    set: z.int().check(z.gte(0), z.lte(9)),
    /** Repetitions or holds completed. */
    reps: z.int().check(z.gte(0), z.lte(50)),
    /** Seconds of work, paused and sleeping time excluded. */
    workS: holdS(),
  }),
);

export const exercisePain = once(() =>
  z.object({
    kind: z.literal('exercise-pain'),
    sessionId: runId(),
    exerciseId: entryId(),
    nrs: nrs(),
  }),
);

export const exerciseSkipped = once(() =>
  z.object({
    kind: z.literal('exercise-skipped'),
    sessionId: runId(),
    exerciseId: entryId(),
    reason: z.enum(['pain', 'too-hard', 'no-room', 'no-time', 'dislike', 'stop-rule']),
  }),
);

export const sessionFinished = once(() =>
  z.object({
    kind: z.literal('session-finished'),
    sessionId: runId(),
    how: z.enum(['completed', 'ended-early', 'stopped-by-rule']),
  }),
);
