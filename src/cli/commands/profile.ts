import { coreProfile } from '#care';
import type { Command } from '../command.ts';
import { holdsShape } from '../inputs/holds.ts';
import { jsonText } from '../json-text.ts';
import { onePath, readJson } from '../read-input.ts';

export const profile: Command = {
  name: 'profile',
  summary: 'says how long each muscle group holds, beside whom, and which holds least',
  help: [
    'profile <tests.json>',
    '',
    'The file holds { "tests": [{ "testId", "holdS", "localDay": "2026-11-22", "ended", "counted" }] } and may hold',
    '"person": { "sex", "ageYears", … } and "skips": [{ "testId", "reason", "localDay" }].',
    '"ended" is "tired" and "counted" is true when left out; `-` reads standard input.',
    'backstay library core-tests lists the tests.',
    'Prints each group with its error and its place, left beside right, the group that holds least, and the reasons.',
  ].join('\n'),
  async run(args, terminal) {
    const { tests, person, skips } = await readJson(onePath(args), holdsShape, terminal);
    const found = coreProfile(tests, person, skips);
    const groups = found.groups.map(({ test, ...group }) => ({ testId: test.id, ...group }));
    terminal.out(jsonText({ ...found, groups }));
  },
};
