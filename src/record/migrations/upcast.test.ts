import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { eventVersion, type Happening, isHappening, kinds, type StoredEvent } from '../events/event.ts';
import { isStoredEvent, readEvent } from '../events/read-event.ts';
import { fold } from '../state/fold.ts';
import { type Migration, migrations } from './migration.ts';
import { isKnown, lifted, upcast } from './upcast.ts';

const fixtures = new URL('./fixtures/', import.meta.url);
const versions = Array.from({ length: eventVersion }, (_, i) => i + 1);

function fixture(version: number): { readonly events: readonly StoredEvent[]; readonly state: unknown } {
  const { events, state } = JSON.parse(readFileSync(new URL(`v${version}.json`, fixtures), 'utf8'));
  if (!Array.isArray(events)) throw new Error(`the fixture of version ${version} has no events`);
  const kept = events.filter(isStoredEvent);
  if (kept.length !== events.length)
    throw new Error(`the fixture of version ${version} has other things in it`);
  return { events: kept, state };
}

describe('every version that a person may have', () => {
  it('has one fixture, and the list of migrations leads from the first to the last', () => {
    expect(readdirSync(fixtures).sort()).toEqual(versions.map((version) => `v${version}.json`));
    expect(migrations.map(({ from }) => from)).toEqual(versions.slice(0, -1));
    for (const [i, { name }] of migrations.entries()) {
      expect(name).toMatch(new RegExp(`^${String(i + 1).padStart(4, '0')}-[a-z-]+$`));
    }
  });

  it.each(versions)('reads and folds version %i as it always did', (version) => {
    const { events, state } = fixture(version);
    for (const event of events) expect(readEvent(event)).toEqual({ kind: 'read', event });
    expect(fold(events)).toEqual(state);
  });

  it('has every kind in the fixture of the current version', () => {
    const seen = fixture(eventVersion)
      .events.filter(isKnown)
      .map(({ body }) => body.kind);
    expect([...new Set(seen)].sort()).toEqual([...kinds()].sort());
  });
});

describe('upcast', () => {
  const [event] = fixture(1).events;
  if (!event) throw new Error('the fixture is empty');
  const old: StoredEvent = { ...event, body: { kind: 'checked-in', pain: '3', activities: [] } };
  const renamed: Migration = {
    name: '0001-pain-renamed',
    from: 1,
    lift: ({ pain, ...rest }) => ({ ...rest, painText: pain }),
  };
  const counted: Migration = {
    name: '0002-pain-counted',
    from: 2,
    lift: ({ painText, ...rest }) => ({ ...rest, painNow: Number(painText) }),
  };
  const format = { steps: [renamed, counted], current: 3, isBody: isHappening };

  it('lifts a body step by step to the current version and leaves the stored event alone', () => {
    const before = structuredClone(old);
    const expected: Happening = { kind: 'checked-in', painNow: 3, activities: [] };
    expect(lifted(old, format)).toEqual({ ...old, version: 3, body: expected });
    expect(old).toEqual(before);
  });

  it('does not lift what is already current or newer', () => {
    const body: Happening = { kind: 'checked-in', painNow: 3, activities: [] };
    expect(lifted({ ...old, version: 3, body }, format)?.body).toEqual(body);
    expect(lifted({ ...old, version: 4, body }, format)).toBeUndefined();
  });

  it('understands nothing of a body that is wrong', () => {
    expect(upcast({ ...event, body: { kind: 'checked-in', painNow: 99, activities: [] } })).toBeUndefined();
    expect(upcast({ ...event, body: { kind: 'mood-noted' } })).toBeUndefined();
  });

  it('throws when a step is missing', () => {
    expect(() => lifted(old, { ...format, steps: [renamed] })).toThrow('version 2 to 3');
  });
});
