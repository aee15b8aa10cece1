import { parseArgs } from 'node:util';
import {
  allEvidence,
  conditions,
  coreTests,
  exercises,
  explainedReliefs,
  moreTests,
  redFlags,
  reliefTechniques,
  smallestRealChange,
  treatments,
} from '#library';
import { type Command, UsageError } from '../command.ts';
import { jsonText } from '../json-text.ts';
import { checkedArgs } from '../read-input.ts';

interface Listed {
  readonly id: string;
}

interface Shelf {
  readonly entries: readonly Listed[];
  /** Ids with a short line each, in the shelf's own order. */
  readonly lines: readonly (readonly [string, string])[];
}

function shelf<T extends Listed>(entries: readonly T[], lineOf: (entry: T) => string): Shelf {
  return { entries, lines: entries.map((entry) => [entry.id, lineOf(entry)]) };
}

const shelves: Readonly<Record<string, Shelf>> = {
  exercises: shelf(exercises, ({ name, ladder, rung }) => `${name} (${ladder} ${rung})`),
  relief: shelf([...reliefTechniques, ...explainedReliefs], ({ name }) => name),
  'core-tests': shelf(
    [...coreTests, ...moreTests].map((test) => ({ ...test, smallestRealChange: smallestRealChange(test) })),
    (test) => `${test.name} (${'part' in test ? `further: ${test.part}` : test.measures})`,
  ),
  'red-flags': shelf(redFlags, ({ question, target }) => `${question} (${target})`),
  conditions: shelf(conditions, ({ name, door }) => `${name} (${door.urgency})`),
  treatments: shelf(treatments, ({ name, kind }) => `${name} (${kind})`),
  evidence: shelf(allEvidence, ({ claim, grade }) => `${claim} (${grade})`),
};

const names = Object.keys(shelves).join('|');

function asList({ lines }: Shelf): string {
  const width = Math.max(...lines.map(([id]) => id.length));
  return lines.map(([id, line]) => `${id.padEnd(width)}  ${line}`).join('\n');
}

export const library: Command = {
  name: 'library',
  summary: 'what Backstay knows: exercises, relief, core tests, red flags, conditions, treatments, evidence',
  help: [
    `library ${names} [--json]`,
    '',
    'Lists the entries, one a line: id and name. With --json everything that is known of each.',
  ].join('\n'),
  async run(args, terminal) {
    const { positionals, values } = checkedArgs(() =>
      parseArgs({ args: [...args], allowPositionals: true, options: { json: { type: 'boolean' } } }),
    );
    const [name = '', ...more] = positionals;
    const wanted = Object.hasOwn(shelves, name) ? shelves[name] : undefined;
    if (!wanted || more.length > 0) throw new UsageError(`Which part of the library? One of ${names}.`);
    terminal.out(values.json ? jsonText(wanted.entries) : asList(wanted));
  },
};
