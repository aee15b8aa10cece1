import { readBackup } from '#exchange';
import type { StoredEvent } from '#record';
import { type Command, InputError, UsageError } from '../command.ts';
import { jsonText } from '../json-text.ts';
import { nameOfInput, onePath, readText } from '../read-input.ts';

function countKinds(events: readonly StoredEvent[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { body } of events) counts.set(body.kind, (counts.get(body.kind) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

export const backup: Command = {
  name: 'backup',
  summary: 'reads a copy saved by Backstay and says what is in it',
  help: [
    'backup check <file>',
    '',
    'Reads a copy that Backstay saved, tells whether it is whole, and counts what is in it. It changes nothing.',
    '`-` reads standard input.',
  ].join('\n'),
  async run([action, ...args], terminal) {
    if (action !== 'check') throw new UsageError('What shall be done with the copy? It can only be checked.');
    const path = onePath(args);
    const read = readBackup(await readText(path, terminal));
    if (read.kind === 'refused') {
      throw new InputError([`${nameOfInput(path)}: ${read.message}`, ...read.details].join('\n'));
    }
    for (const { message } of read.warnings) terminal.err(message);
    terminal.out(jsonText({ ...read.counts, kinds: countKinds(read.events), warnings: read.warnings }));
  },
};
