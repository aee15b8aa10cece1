import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cautions,
  equipment,
  evidenceById,
  exerciseById,
  exercises,
  muscleGroups,
  positions,
} from '#library';
import type { Person } from '../person.ts';
import type { Because } from '../reason.ts';
import { sessionLengthS } from '../session/session-length.ts';
import type { SessionSoFar, SkipReason } from '../session/session-so-far.ts';
import { itemSteps } from '../session/steps.ts';
import { ceilingN, stageOf } from './load-ceiling.ts';
import { makePlan } from './make-plan.ts';
import type { Plan, PlanItem } from './plan.ts';
import { type PlanInput, planMinutes } from './plan-input.ts';
import { mostReps } from './repetitions.ts';
import { itemsOf } from './short-form.ts';
import { type SwapReason, swapExercise } from './swap-exercise.ts';

const few = <T>(all: readonly T[], most: number) => fc.subarray([...all], { maxLength: most });

const person: fc.Arbitrary<Person> = fc.record({
  cannotTake: few(positions, 3),
  equipment: fc.shuffledSubarray([...equipment]),
  cautions: few(cautions, 3),
});

/** Pain, sets left and skips as somebody could enter them, by exercise in the order of the session. */
const day = fc.record({
  pain: fc.array(fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined }), { maxLength: 5 }),
  unfinished: fc.array(fc.boolean(), { maxLength: 5 }),
  skipped: fc.array(
    fc.option(fc.constantFrom<SkipReason>('pain', 'too-hard', 'no-room', 'no-time', 'dislike'), {
      nil: undefined,
      freq: 6,
    }),
    { maxLength: 5 },
  ),
});
type Day = typeof day extends fc.Arbitrary<infer T> ? T : never;

function sessionOf(items: readonly PlanItem[], { pain, unfinished, skipped }: Day): SessionSoFar {
  const begun = items.filter((_, i) => !skipped[i]);
  return {
    items,
    sets: begun.flatMap((item) =>
      itemSteps(item, 0)
        .slice(unfinished[items.indexOf(item)] ? 1 : 0)
        .map((step) => ({ ...step, workS: 30 })),
    ),
    pain: Object.fromEntries(
      items.flatMap(({ exerciseId }, i) => (pain[i] === undefined ? [] : [[exerciseId, pain[i]]])),
    ),
    skipped: Object.fromEntries(
      items.flatMap(({ exerciseId }, i) => (skipped[i] === undefined ? [] : [[exerciseId, skipped[i]]])),
    ),
  };
}

const start: fc.Arbitrary<PlanInput> = fc.record(
  {
    person,
    strengths: few(muscleGroups, 6).chain((groups) =>
      fc.tuple(
        ...groups.map((group) =>
          fc.integer({ min: 0, max: 100 }).map((percentile) => ({ group, percentile, measurement: group })),
        ),
      ),
    ),
    painNow: fc.integer({ min: 0, max: 10 }),
    sessions: fc.constant<readonly SessionSoFar[]>([]),
    daysSinceLast: fc.integer({ min: 0, max: 60 }),
    minutes: fc.constantFrom(...planMinutes),
    excluded: few(
      exercises.map(({ id }) => id),
      8,
    ),
  },
  { requiredKeys: ['person', 'sessions', 'minutes', 'excluded'] },
);

/** A person who has followed the plans for some days, well or badly, and then tells how it is today. */
const followed: fc.Arbitrary<PlanInput> = fc
  .tuple(start, fc.array(day, { maxLength: 8 }))
  .map(([input, days]) => {
    const sessions: SessionSoFar[] = [];
    for (const one of days) {
      const result = makePlan({ ...withoutToday(input), sessions });
      if (result.kind === 'plan') sessions.push(sessionOf(result.plan.items, one));
    }
    return { ...input, sessions };
  });

function withoutToday({ painNow: _, daysSinceLast: __, ...input }: PlanInput): PlanInput {
  return input;
}

function planOf(input: PlanInput): Plan | undefined {
  const result = makePlan(input);
  return result.kind === 'plan' ? result.plan : undefined;
}

function expectSafe(items: readonly PlanItem[], { person: who, excluded }: PlanInput): void {
  for (const { exerciseId } of items) {
    const exercise = exerciseById(exerciseId);
    if (!exercise) throw new Error(`the library has no ${exerciseId}`);
    expect(excluded).not.toContain(exerciseId);
    expect(who.cannotTake).not.toContain(exercise.position);
    for (const caution of exercise.notWith) expect(who.cautions).not.toContain(caution);
    for (const thing of exercise.equipment) expect(who.equipment).toContain(thing);
  }
  const ids = items.map(({ exerciseId }) => exerciseId);
  expect(ids).toEqual([...new Set(ids)]);
}

function expectReasons(because: Because): void {
  expect(because.length).toBeGreaterThan(0);
  for (const { text, evidence } of because) {
    expect(text).not.toMatch(/!|undefined|NaN/);
    expect(evidence.length, text).toBeGreaterThan(0);
    for (const id of evidence) expect(evidenceById(id), id).toBeDefined();
  }
}

// Invented people with their sessions take their time on a busy machine.
const patient = { timeout: 60_000 };

describe('every plan', patient, () => {
  it('keeps to cautions, positions, equipment and what is not wanted', () => {
    fc.assert(fc.property(followed, (input) => expectSafe(planOf(input)?.items ?? [], input)));
  });

  it('fits into the time, rests included, and says how long it takes', () => {
    fc.assert(
      fc.property(followed, (input) => {
        const plan = planOf(input);
        if (!plan) return;
        expect(sessionLengthS(plan.items)).toBeLessThanOrEqual(input.minutes * 60);
        expect(plan.minutes).toBe(Math.ceil(sessionLengthS(plan.items) / 60));
        expect(plan.items.length).toBeLessThanOrEqual(5);
        expect(sessionLengthS(itemsOf(plan, 'short'))).toBeLessThanOrEqual(5 * 60);
        expect(plan.shortForm.length).toBeGreaterThan(0);
      }),
    );
  });

  it('gives a reason with its evidence for each exercise and for the whole', () => {
    fc.assert(
      fc.property(followed, (input) => {
        const result = makePlan(input);
        expectReasons(result.kind === 'plan' ? result.plan.because : result.because);
        if (result.kind === 'plan') for (const { because } of result.plan.items) expectReasons(because);
      }),
    );
  });

  it('is the same for the same person, in whatever order they told it', () => {
    fc.assert(
      fc.property(followed, (input) => {
        const { person: who, strengths, excluded } = input;
        const turned: PlanInput = {
          ...input,
          person: {
            ...who,
            cannotTake: [...who.cannotTake].reverse(),
            equipment: [...who.equipment].reverse(),
            cautions: [...who.cautions].reverse(),
          },
          ...(strengths && { strengths: [...strengths].reverse() }),
          excluded: [...excluded].reverse(),
        };
        expect(makePlan(input)).toEqual(makePlan(input));
        expect(makePlan(turned)).toEqual(makePlan(input));
      }),
    );
  });

  it('starts both sides alike in whatever order they were told, when they hold equally long', () => {
    const sides = (['left-side', 'right-side'] as const).map((group) => ({
      group,
      percentile: 30,
      measurement: group,
    }));
    const input: PlanInput = {
      person: { cannotTake: [], equipment: [], cautions: [] },
      sessions: [],
      minutes: 12,
      excluded: [],
    };
    expect(makePlan({ ...input, strengths: [...sides].reverse() })).toEqual(
      makePlan({ ...input, strengths: sides }),
    );
  });

  it('never makes a hold longer nor a set larger than its step allows', () => {
    fc.assert(
      fc.property(followed, (input) => {
        for (const item of planOf(input)?.items ?? []) {
          const exercise = exerciseById(item.exerciseId);
          if (!exercise) throw new Error(item.exerciseId);
          const { dose } = exercise;
          expect(item.repS).toBe(dose.kind === 'holds' ? dose.holdS : dose.repS);
          expect(item.reps).toBeGreaterThanOrEqual(dose.reps);
          expect(item.reps).toBeLessThanOrEqual(mostReps(exercise));
          expect(item.sets).toBeGreaterThanOrEqual(1);
          expect(item.sets).toBeLessThanOrEqual(dose.sets + 1);
        }
      }),
    );
  });

  it('is gentle and short when pain is above 5', () => {
    fc.assert(
      fc.property(followed, fc.integer({ min: 6, max: 10 }), (input, painNow) => {
        for (const item of planOf({ ...input, painNow })?.items ?? []) {
          const exercise = exerciseById(item.exerciseId);
          expect(item.sets).toBe(1);
          expect(exercise?.rung).toBeLessThanOrEqual(exercise?.ladder === 'deep-control' ? 2 : 1);
        }
      }),
    );
  });

  it('is never harder on a day with pain of 4 or 5 than without', () => {
    fc.assert(
      fc.property(followed, (input) => {
        const hardest = (plan: Plan | undefined) => {
          const rungs = new Map<string, number>();
          for (const { exerciseId } of plan?.items ?? []) {
            const { ladder, rung } = exerciseById(exerciseId) ?? { ladder: '', rung: 0 };
            rungs.set(ladder, Math.max(rung, rungs.get(ladder) ?? 0));
          }
          return rungs;
        };
        const usual = hardest(planOf(withoutToday(input)));
        for (const [ladder, rung] of hardest(planOf({ ...withoutToday(input), painNow: 4 }))) {
          expect(rung).toBeLessThanOrEqual(usual.get(ladder) ?? 5);
        }
      }),
    );
  });

  it('changes one thing upwards at most from one session to the next', () => {
    fc.assert(
      fc.property(followed, day, (input, today) => {
        const before = planOf(withoutToday(input));
        if (!before) return;
        const sessions = [...input.sessions, sessionOf(before.items, today)];
        const after = planOf({ ...withoutToday(input), sessions });
        const steps = (after?.items ?? []).filter(({ because }) =>
          because.some(({ text }) => /you add|you move up/.test(text)),
        );
        expect(steps.length).toBeLessThanOrEqual(1);
        for (const item of after?.items ?? []) {
          const old = before.items.find(({ exerciseId }) => exerciseId === item.exerciseId);
          if (old && item.reps > old.reps) expect(steps).toContain(item);
        }
      }),
    );
  });
});

describe('"another exercise moves up first"', patient, () => {
  it('is said only where another one does', () => {
    fc.assert(
      fc.property(followed, (input) => {
        const texts = (planOf(withoutToday(input))?.items ?? []).flatMap(({ because }) =>
          because.map(({ text }) => text),
        );
        if (texts.some((text) => /Another exercise moves up/.test(text)))
          expect(texts.join('\n')).toMatch(/you add|you move up/);
      }),
      { numRuns: 300 },
    );
  });
});

describe('"not this one"', patient, () => {
  const why = fc.constantFrom<SwapReason>('pain', 'too-hard', 'no-room', 'no-time', 'dislike');

  it('gives a safe plan without it, in the same time, never a harder exercise', () => {
    fc.assert(
      fc.property(followed, fc.nat(4), why, (input, which, reason) => {
        const plan = planOf(input);
        const item = plan?.items[which % (plan?.items.length ?? 1)];
        if (!plan || !item) return;
        const result = swapExercise(plan, item.exerciseId, reason, input);
        if (result.kind === 'no-plan') {
          expect(plan.items.length).toBe(1);
          return;
        }
        const ids = result.plan.items.map(({ exerciseId }) => exerciseId);
        expect(ids).not.toContain(item.exerciseId);
        expectSafe(result.plan.items, input);
        expect(sessionLengthS(result.plan.items)).toBeLessThanOrEqual(input.minutes * 60);
        for (const { because } of result.plan.items) expectReasons(because);
        if (result.kind !== 'swapped') return;
        const [old, fresh] = [exerciseById(item.exerciseId), exerciseById(result.exerciseId)];
        expect(fresh?.ladder).toBe(old?.ladder);
        expect(fresh?.rung).toBeLessThanOrEqual(old?.rung ?? 0);
      }),
    );
  });

  it('gives none that is above the load ceiling of today', () => {
    fc.assert(
      fc.property(
        followed,
        fc.nat(4),
        why,
        fc.integer({ min: 500, max: 4000 }),
        (input, which, reason, n) => {
          const loads = Object.fromEntries(exercises.map(({ id }, at) => [id, n + ((at * 7919) % 5) * 400]));
          const plan = planOf({ ...input, loads });
          const item = plan?.items[which % (plan?.items.length ?? 1)];
          if (!plan || !item) return;
          const result = swapExercise(plan, item.exerciseId, reason, { ...input, loads });
          if (result.kind === 'swapped')
            expect(loads[result.exerciseId]).toBeLessThanOrEqual(ceilingN(stageOf(input)));
        },
      ),
    );
  });

  it('throws for an exercise that the plan does not have', () => {
    const input: PlanInput = {
      person: { cannotTake: [], equipment: ['chair'], cautions: [] },
      sessions: [],
      minutes: 12,
      excluded: [],
    };
    const plan = planOf(input);
    if (!plan) throw new Error('no plan');
    expect(() => swapExercise(plan, 'long-plank', 'dislike', input)).toThrow('long-plank');
  });
});
