import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { backupLimitBytes, readBackup } from '#exchange';
import { envelope, eventVersion, happening } from '#record';

const root = new URL('../../', import.meta.url);
const page = readFileSync(new URL('docs/reference/record.md', root), 'utf8');
const fixtures = new URL('src/record/migrations/fixtures/', root);

/** The cells of the table under a heading, without its head; code marks removed. */
function table(heading: string): readonly (readonly string[])[] {
  const [, section = ''] = page.split(`\n## ${heading}\n`);
  const lines =
    section
      .split('\n## ')[0]
      ?.split('\n')
      .filter((line) => line.startsWith('|')) ?? [];
  return lines.slice(2).map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.replaceAll('`', '').trim()),
  );
}

/** Names of the fields of an object, those that may be missing with a `?`. */
function fieldsOf(schema: z.core.$ZodObject): string {
  const { properties = {}, required = [] } = z.toJSONSchema(schema);
  return Object.keys(properties)
    .filter((name) => name !== 'kind')
    .map((name) => (required.includes(name) ? name : `${name}?`))
    .join(' ');
}

/** The first version whose fixture has the kind in it. */
function firstVersionOf(kind: string): string {
  for (let version = 1; version <= eventVersion; version++) {
    const text = readFileSync(new URL(`v${version}.json`, fixtures), 'utf8');
    if (text.includes(`"kind": "${kind}"`)) return String(version);
  }
  return 'never';
}

describe('docs/reference/record.md', () => {
  it('lists every kind of event with its fields and the version it came with', () => {
    const listed = table('Kinds');
    expect(listed.map(([kind, since, fields]) => [kind, since, fields])).toEqual(
      happening().def.options.map((option) => {
        const [kind = ''] = option.shape.kind.def.values;
        return [kind, firstVersionOf(kind), fieldsOf(option)];
      }),
    );
    expect(listed.filter(([, , , told]) => !told)).toEqual([]);
  });

  it('lists the fields that every event has', () => {
    expect(table('An event').map(([field]) => field)).toEqual([...Object.keys(envelope().shape), 'body']);
    expect(page).toContain(`of the event format, now ${eventVersion}`);
  });

  it('lists every version with its fixture', () => {
    expect(table('Versions').map(([version, , fixture]) => [version, fixture])).toEqual(
      Array.from({ length: eventVersion }, (_, i) => [String(i + 1), `v${i + 1}.json`]),
    );
    expect(table('Versions').map(([, , fixture]) => fixture)).toEqual(readdirSync(fixtures).sort());
  });

  it('tells of every refusal what the person reads', () => {
    const file = (change: object) =>
      JSON.stringify({ format: 'backstay-backup', formatVersion: 1, events: [], ...change });
    const wrong = [
      'x'.repeat(backupLimitBytes + 1),
      'Dear doctor,',
      file({}).slice(0, -1),
      '[]',
      file({ formatVersion: 2 }),
      file({ events: [1] }),
    ];
    expect(table('A copy')).toEqual(
      wrong.map((text) => {
        const read = readBackup(text);
        return read.kind === 'refused' ? [read.code, read.message] : read;
      }),
    );
  });
});
