import { z } from 'zod';
import { type Exercise, exerciseById, type MuscleGroup, muscleGroups } from '#library';
import type { Person } from '../person.ts';
import { sessionLengthS } from '../session/session-length.ts';
import { type RuledOut, ruledOut } from './able.ts';
import { type JsonPath, jsonLines } from './json-lines.ts';
import { groupOf, planOf, sidesOf } from './make-plan.ts';
import { clinicianVersion, type Plan, type PlanItem } from './plan.ts';
import { stepProblems } from './plan-file-steps.ts';
import { planMinutes } from './plan-input.ts';
import { weekdays, withWishedDays } from './plan-wishes.ts';

/** What is wrong with a plan file, and where. */
export interface PlanFileProblem {
  readonly line: number;
  /** Such as `items[1].exerciseId`; empty for the whole file. */
  readonly field: string;
  readonly text: string;
}

export type PlanFile =
  | { readonly kind: 'accepted'; readonly plan: Plan }
  | { readonly kind: 'refused'; readonly problems: readonly [PlanFileProblem, ...PlanFileProblem[]] };

const known = z.string().refine((id) => exerciseById(id) !== undefined, { error: 'is no exercise here' });

const shape = z.strictObject({
  items: z
    .array(
      z.strictObject({
        exerciseId: known,
        sets: z.int().min(1).max(6),
        reps: z.int().min(1).max(30),
        holdS: z.int().min(1).max(30).exactOptional(),
        why: z.string().min(1).max(300).exactOptional(),
      }),
    )
    .min(1)
    .max(5),
  days: z.array(z.enum(weekdays)).min(1, { error: 'needs at least one day' }).max(7),
  minutes: z.literal(planMinutes).default(20),
  focus: z.array(z.enum(muscleGroups)).max(6).default([]),
  steps: z.record(known, known).default({}),
});
type Read = z.infer<typeof shape>;

interface Found {
  readonly path: JsonPath;
  readonly text: string;
}

/** Reads a plan that a clinician wrote. One thing wrong with it and none of it is taken. */
export function readPlanFile(text: string, person: Person): PlanFile {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return {
      kind: 'refused',
      problems: [{ line: lineOfError(text, why), field: '', text: `is not JSON: ${why}` }],
    };
  }
  const read = shape.safeParse(value);
  const found = read.success
    ? problemsOf(read.data, person)
    : read.error.issues.map(({ path, message }): Found => ({ path, text: message }));
  const lineOf = jsonLines(text);
  const [first, ...others] = found.map(
    ({ path, text: why }): PlanFileProblem => ({ line: lineOf(path), field: fieldOf(path), text: why }),
  );
  if (first) return { kind: 'refused', problems: [first, ...others] };
  if (!read.success) throw new Error('a file of the wrong shape has no problem');
  return accepted(read.data);
}

/** The plan after a file was read: the one from the file, or the old one, untouched, with what is wrong. */
export function planAfterFile(
  old: Plan | undefined,
  text: string,
  person: Person,
): { readonly plan: Plan | undefined; readonly problems: readonly PlanFileProblem[] } {
  const file = readPlanFile(text, person);
  return file.kind === 'accepted'
    ? { plan: file.plan, problems: [] }
    : { plan: old, problems: file.problems };
}

function problemsOf({ items, days, minutes, steps }: Read, person: Person): readonly Found[] {
  const itemProblems = items.flatMap(({ exerciseId, holdS }, place): readonly Found[] => {
    const exercise = exerciseOf(exerciseId);
    const why = ruledOut(exercise, person, []);
    const isTwice = items.findIndex((one) => one.exerciseId === exerciseId) < place;
    return [
      ...(why ? [{ path: ['items', place, 'exerciseId'], text: ruledOutWords(why) }] : []),
      ...(isTwice ? [{ path: ['items', place, 'exerciseId'], text: 'is in the plan already' }] : []),
      ...(holdS !== undefined && exercise.dose.kind === 'reps'
        ? [{ path: ['items', place, 'holdS'], text: 'this exercise is done in repetitions, not in holds' }]
        : []),
    ];
  });
  const lengthS = sessionLengthS(items.map(itemOf));
  return [
    ...itemProblems,
    ...(new Set(days).size < days.length ? [{ path: ['days'], text: 'names a day twice' }] : []),
    ...(lengthS > minutes * 60
      ? [{ path: ['items'], text: `takes ${Math.ceil(lengthS / 60)} minutes, more than ${minutes}` }]
      : []),
    ...stepProblems(
      items.map(({ exerciseId }) => exerciseId),
      steps,
      person,
    ),
  ];
}

export function ruledOutWords(why: RuledOut): string {
  switch (why.by) {
    case 'person':
      return 'is not wanted';
    case 'caution':
      return `is not for somebody with: ${why.caution}`;
    case 'position':
      return `needs a position that the person cannot take: ${why.position}`;
    case 'equipment':
      return `needs what the person does not have: ${why.equipment}`;
  }
}

function accepted({ items, days, focus, steps }: Read): PlanFile {
  const [first, ...others] = items.map(itemOf);
  if (!first) throw new Error('a plan has at least one item');
  const [group, ...groups] = focus;
  const made = planOf(
    [first, ...others],
    group ? { kind: 'group', groups: [group, ...groups], clear: true } : { kind: 'none' },
    () => [{ text: 'Your clinician wrote this plan.', evidence: ['programme-rules'] }],
  );
  const plan = withWishedDays(made, { minutes: 20, excluded: [], days });
  const hasSteps = Object.keys(steps).length > 0;
  return {
    kind: 'accepted',
    plan: { ...plan, rulesVersion: clinicianVersion, ...(hasSteps && { steps }) },
  };
}

function itemOf({ exerciseId, sets, reps, holdS, why }: Read['items'][number]): PlanItem {
  const exercise = exerciseOf(exerciseId);
  const { dose } = exercise;
  const group: MuscleGroup = groupOf(exercise.ladder, []);
  return {
    exerciseId,
    group,
    sides: sidesOf(exercise, [], false),
    sets,
    reps,
    repS: dose.kind === 'holds' ? (holdS ?? dose.holdS) : dose.repS,
    kind: dose.kind,
    restS: dose.restS,
    because: [
      { text: why ?? 'Your clinician chose this.', evidence: ['programme-rules'] },
      { text: exercise.purpose, evidence: exercise.evidence },
    ],
  };
}

function exerciseOf(id: string): Exercise {
  const exercise = exerciseById(id);
  if (!exercise) throw new Error(`the library has no ${id}`);
  return exercise;
}

function fieldOf(path: JsonPath): string {
  return path.reduce<string>((field, part) => {
    if (typeof part === 'number') return `${field}[${part}]`;
    return field ? `${field}.${String(part)}` : String(part);
  }, '');
}

function lineOfError(text: string, message: string): number {
  if (/end of JSON/.test(message)) return text.trimEnd().split('\n').length;
  const position = /position (\d+)/.exec(message)?.[1];
  return position === undefined ? 1 : text.slice(0, Number(position)).split('\n').length;
}
