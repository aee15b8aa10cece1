import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { askedQuestions, type CheckAnswers, checkQuestionById } from '#care';
import { optionsOf } from '#library';

const folder = new URL('../reference/stories/', import.meta.url);

/** The ids that the judgement promises, written here again so that a renamed pattern is noticed. */
const patterns = [
  'cauda-equina',
  'cord-compression',
  'fracture',
  'infection',
  'malignancy',
  'aortic-aneurysm',
  'radiculopathy',
  'spinal-stenosis',
  'disc-related',
  'axial-spondyloarthritis',
  'scoliosis',
  'facet',
  'sacroiliac',
  'trunk-muscle',
  'non-spinal',
] as const;

const answersSchema = z
  .record(z.string(), z.union([z.string(), z.number(), z.array(z.string()).nonempty()]))
  .superRefine((answers, context) => {
    for (const complaint of misfits(answers)) context.addIssue({ code: 'custom', message: complaint });
  });

const storySchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** How such a person would tell it. */
  story: z.string().min(40),
  answers: answersSchema,
  expectedUrgency: z.enum(['self-manage', 'routine', 'within-days', 'same-day', 'emergency']),
  /** Any one of them among the first three is right; empty where no pattern is expected. */
  expectedPatterns: z.array(z.enum(patterns)),
  /** Where the expectation comes from, in the words of docs/reference/safety/story-bank.md. */
  source: z.string().min(5),
});
export type Story = z.infer<typeof storySchema>;

/** Answers that the check does not ask for, or that its questions do not offer. */
function misfits(answers: CheckAnswers): readonly string[] {
  const asked = new Set(askedQuestions(answers).map(({ id }) => id));
  return Object.entries(answers).flatMap(([id, value]) => {
    const question = checkQuestionById(id);
    if (!question) return [`${id} is no question of the check`];
    if (!asked.has(id)) return [`${id} is not asked`];
    if (question.kind === 'whole-number') return typeof value === 'number' ? [] : [`${id} needs a number`];
    if (typeof value === 'number' || Array.isArray(value) !== (question.kind === 'many-of'))
      return [`${id} has the wrong form`];
    const offered = optionsOf(question).map(({ code }) => code);
    const codes = typeof value === 'string' ? [value] : value;
    return codes.filter((code) => !offered.includes(code)).map((code) => `${id} does not offer ${code}`);
  });
}

/** The stories of every file of the bank, checked against the questions. */
export function storyBank(): readonly Story[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => storiesOf(name));
}

function storiesOf(name: string): readonly Story[] {
  const read = z
    .array(storySchema)
    .nonempty()
    .safeParse(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
  if (read.success) return read.data;
  throw new Error(`${name}: ${z.prettifyError(read.error)}`);
}
