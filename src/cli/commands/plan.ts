import { z } from 'zod';
import {
  bodyLoads,
  type ExerciseLoads,
  type Person,
  peakLoads,
  planFor,
  planMinutes,
  subjectOf,
} from '#care';
import { exerciseById } from '#library';
import type { Command } from '../command.ts';
import { holdsShape } from '../inputs/holds.ts';
import { jsonText } from '../json-text.ts';
import { onePath, readJson } from '../read-input.ts';
import { checkPlan } from './plan-check.ts';

const exerciseId = z.string().refine((id) => exerciseById(id) !== undefined, {
  error: 'is no exercise: backstay library exercises lists them',
});

const planShape = holdsShape.extend({
  painNow: z.int().min(0).max(10).exactOptional(),
  minutes: z.literal(planMinutes).default(12),
  excluded: z.array(exerciseId).default([]),
  loads: z.record(exerciseId, z.number().min(0)).exactOptional(),
});

/** Pain holds for the day it was told; the file is all of one day. */
const today = '2000-01-01';

export const plan: Command = {
  name: 'plan',
  summary: 'makes a first programme for a person, with a reason for each choice',
  help: [
    'plan <person.json>',
    'plan check <plan.json> [--person <person.json>]',
    '',
    'The file is that of "profile" and may also hold "painNow" (0 to 10), "minutes" (5, 12 or 20; 12 when left out)',
    'and "excluded", exercises that are not wanted. `-` reads standard input.',
    'Prints the exercises in their order with sets, times and reasons, or that nothing fits and why.',
    'What presses more on the disc L4/5 than the first stage allows is left out: with sex, height and mass by the spine',
    'model for that body (some seconds), else by that of an average body. "loads" may hold { "<exercise>": newtons }',
    'instead. It asks no danger questions: see backstay safety.',
    '',
    '"check" reads a plan that a clinician wrote: { "items": [{ "exerciseId", "sets", "reps" }], "days": ["mon", …] };',
    'it may hold "minutes", "focus", "steps": { "<exercise>": "<the next one>" }, and "holdS" and "why" of an item.',
    'Prints it as the app would show it, or every line that is wrong and why, and then nothing of it is taken.',
  ].join('\n'),
  async run(args, terminal) {
    const [word, ...words] = args;
    if (word === 'check') return checkPlan(words, terminal);
    const input = await readJson(onePath(args), planShape, terminal);
    const { person, tests, skips, painNow, minutes, excluded } = input;
    const loads = input.loads ?? ownLoads(person);
    const checkIns = painNow === undefined ? [] : [{ at: today, localDay: today, painNow, activities: [] }];
    const result = planFor(
      {
        person,
        coreTests: tests.map((test) => ({ ...test, at: test.localDay })),
        coreTestSkips: skips,
        sessions: [],
        checkIns,
        planWishes: { minutes, excluded },
        ...(loads && { loads }),
      },
      today,
    );
    terminal.out(jsonText(result));
  },
};

function ownLoads(person: Person): ExerciseLoads | undefined {
  const subject = subjectOf(person);
  return subject && peakLoads(bodyLoads(subject));
}
