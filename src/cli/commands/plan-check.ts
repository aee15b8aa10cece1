import { parseArgs } from 'node:util';
import { z } from 'zod';
import { readPlanFile } from '#care';
import { InputError } from '../command.ts';
import { personShape } from '../inputs/person.ts';
import { jsonText } from '../json-text.ts';
import { checkedArgs, nameOfInput, onePath, readJson, readText } from '../read-input.ts';
import type { Terminal } from '../terminal.ts';

/** The person alone, or a file that "plan" takes. */
const personFile = z.union([
  z.looseObject({ person: personShape }).transform(({ person }) => person),
  personShape,
]);

/** Somebody of whom nothing is known has everything and no caution: only the plan itself is checked. */
const anybody = {
  cannotTake: [],
  equipment: ['chair', 'mat', 'band', 'ball', 'cushion'],
  cautions: [],
} as const;

export async function checkPlan(args: readonly string[], terminal: Terminal): Promise<void> {
  const { values, positionals } = checkedArgs(() =>
    parseArgs({ args: [...args], options: { person: { type: 'string' } }, allowPositionals: true }),
  );
  const path = onePath(positionals);
  const text = (await readText(path, terminal)).replace(/^\uFEFF/, '');
  const person = values.person === undefined ? anybody : await readJson(values.person, personFile, terminal);
  const file = readPlanFile(text, person);
  if (file.kind === 'accepted') {
    terminal.out(jsonText(file));
    return;
  }
  const lines = file.problems.map(
    ({ line, field, text: why }) => `  line ${line}, ${field || 'file'}: ${why}`,
  );
  throw new InputError(`${nameOfInput(path)} is refused, and the plan stays as it was:\n${lines.join('\n')}`);
}
