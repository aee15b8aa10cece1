import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { safetyVersion } from '#care';
import { eventVersion } from '#record';
import type { Command } from '../command.ts';
import { jsonText } from '../json-text.ts';
import { noWords } from '../read-input.ts';

const packageShape = z.object({ name: z.string(), version: z.string() });

export const version: Command = {
  name: 'version',
  summary: 'the versions of Backstay, its safety rules and its records',
  help: 'version\n\nPrints the version of Backstay, of its safety rules and of the format of its records.',
  async run(args, terminal) {
    noWords(args);
    const text = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8');
    const { version } = packageShape.parse(JSON.parse(text));
    terminal.out(
      jsonText({
        backstay: version,
        safetyRules: safetyVersion,
        events: eventVersion,
        node: process.version,
      }),
    );
  },
};
