import { z } from 'zod';
import { judgeSafety, missingFlags } from '#care';
import { redFlags } from '#library';
import type { Command } from '../command.ts';
import { personShape } from '../inputs/person.ts';
import { jsonText } from '../json-text.ts';
import { onePath, readJson } from '../read-input.ts';

const questionIds = new Set(redFlags.map(({ id }) => id));

const answersShape = z.record(z.string(), z.enum(['yes', 'no', 'unsure'])).superRefine((answers, context) => {
  for (const id of Object.keys(answers).filter((id) => !questionIds.has(id))) {
    const message = `"${id}" is no question: backstay library red-flags lists them`;
    context.addIssue({ code: 'custom', path: [id], message });
  }
});

const safetyShape = z.strictObject({
  form: z.enum(['full', 'short', 'relief']).default('full'),
  answers: answersShape,
  person: personShape.exactOptional(),
});

export const safety: Command = {
  name: 'safety',
  summary: 'judges the answers to the danger questions by fixed rules',
  help: [
    'safety <answers.json>',
    '',
    'The file holds { "form": "full" | "short" | "relief", "answers": { "<question>": "yes" | "no" | "unsure" } }',
    'and may hold "person". `form` is "full" when left out; `-` reads standard input.',
    'Prints how urgent it is, the rule that decided, the reasons, and the questions still to be answered.',
    'It replaces no examination. Whoever is worried should see somebody.',
  ].join('\n'),
  async run(args, terminal) {
    const { form, answers, person } = await readJson(onePath(args), safetyShape, terminal);
    terminal.out(jsonText({ ...judgeSafety(form, answers, person), missing: missingFlags(form, answers) }));
  },
};
