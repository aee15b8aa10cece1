import { type Caution, type Exercise, exerciseById } from '#library';
import type { Person } from '../person.ts';
import { ceilingN, type ExerciseLoads, type Stage } from '../programme/load-ceiling.ts';
import type { Plan } from '../programme/plan.ts';
import { sessionLengthS } from '../session/session-length.ts';

export interface Broken {
  readonly ceilings: number;
  readonly contraindications: number;
  /** Bends the back the way that the person said makes it worse. */
  readonly directions: number;
  readonly positions: number;
  readonly equipment: number;
  readonly time: number;
}

const worseWith: Readonly<Partial<Record<Exercise['direction'], readonly Caution[]>>> = {
  flexion: ['worse-bending-forward'],
  extension: ['worse-bending-backward'],
};

/** What a plan breaks, read off the library by itself and not by the rules that made the plan. */
export function brokenBy(
  plan: Plan,
  person: Person,
  minutes: number,
  loads: ExerciseLoads | undefined,
  stage: Stage,
): Broken {
  const has = (wrong: (exercise: NonNullable<ReturnType<typeof exerciseById>>) => boolean) =>
    plan.items.filter(({ exerciseId }) => {
      const exercise = exerciseById(exerciseId);
      return !exercise || wrong(exercise);
    }).length;
  return {
    ceilings: loads ? overloaded(plan, loads, ceilingN(stage)) : 0,
    contraindications: has(({ notWith }) => notWith.some((one) => person.cautions.includes(one))),
    directions: has(
      ({ direction }) => worseWith[direction]?.some((one) => person.cautions.includes(one)) ?? false,
    ),
    positions: has(({ position }) => person.cannotTake.includes(position)),
    equipment: has((exercise) => exercise.equipment.some((one) => !person.equipment.includes(one))),
    time: sessionLengthS(plan.items) > 60 * minutes ? 1 : 0,
  };
}

function overloaded({ items }: Plan, loads: ExerciseLoads, limitN: number): number {
  return items.filter(({ exerciseId }) => !((loads[exerciseId] ?? Infinity) <= limitN)).length;
}
