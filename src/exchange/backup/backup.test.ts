import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder, type StoredEvent, uuidV7 } from '#record';
import { someEvents, someText } from '../../../test/contracts/some-events.ts';
import { backupLimitBytes, type ReadBackup, readBackup } from './read-backup.ts';
import { writeBackup } from './write-backup.ts';

const context = { at: '2026-03-09T08:00:00.000Z' };

function checkIn(n: number, painNow: unknown = 3): StoredEvent {
  return entry(n, { kind: 'checked-in', painNow, activities: [] });
}

function entry(n: number, body: StoredEvent['body']): StoredEvent {
  return {
    id: uuidV7(n, new Uint8Array(10)),
    version: 1,
    device: 'phone',
    counter: n,
    at: context.at,
    timeZone: 'Europe/Berlin',
    localDay: `2026-03-0${n}`,
    body,
  };
}

const profile = { kind: 'profile-set', cannotTake: [], equipment: [], cautions: [] };
const hold = { kind: 'core-test-done', testId: 'front-plank', ended: 'tired', counted: true };
const three = [checkIn(1), checkIn(2), checkIn(3)];
const text = writeBackup(three, context);

/** The file with something changed by hand. */
function edited(change: (file: Record<string, unknown>) => void): ReadBackup {
  const file = JSON.parse(text);
  change(file);
  return readBackup(JSON.stringify(file, null, 2));
}

function refusal(read: ReadBackup): string {
  if (read.kind === 'ok') return 'ok';
  expect(read.message).toMatch(/Nothing was changed\.$/);
  return read.code;
}

function warnings(read: ReadBackup): readonly string[] {
  if (read.kind === 'refused') throw new Error(read.message);
  return read.warnings.map(({ code }) => code);
}

describe('a backup', () => {
  it('gives back the same events, in the order of the log, without a warning', () => {
    fc.assert(
      fc.property(someEvents, (events) => {
        const read = readBackup(writeBackup(events, context));
        if (read.kind === 'refused') throw new Error(read.message);
        expect(read.events).toEqual(inOrder(events));
        expect(read.warnings.filter(({ code }) => code !== 'newer-entries')).toEqual([]);
      }),
    );
  });

  it('is the same text again when what was read is written', () => {
    fc.assert(
      fc.property(someEvents, (events) => {
        const once = writeBackup(events, context);
        const read = readBackup(once);
        expect(read.kind === 'ok' && writeBackup(read.events, context)).toBe(once);
      }),
    );
  });

  it('keeps right-to-left text, emoji and broken characters as they are', () => {
    fc.assert(
      fc.property(someText, (name) => {
        const event = entry(1, { kind: 'activity-named', activityId: 'a', name });
        const read = readBackup(writeBackup([event], context));
        expect(read.kind === 'ok' && read.events).toEqual([event]);
      }),
    );
  });

  it('says how many entries it has, and from when to when', () => {
    const read = readBackup(text);
    expect(read.kind === 'ok' && read.counts).toEqual({
      events: 3,
      unknown: 0,
      from: '2026-03-01',
      to: '2026-03-03',
    });
    const empty = readBackup(writeBackup([], context));
    expect(empty.kind === 'ok' && empty.counts).toEqual({ events: 0, unknown: 0 });
  });

  it('keeps entries of a newer version and says so', () => {
    const newer: StoredEvent = { ...checkIn(4), version: 9, body: { kind: 'checked-in', mood: [1, null] } };
    const read = readBackup(writeBackup([...three, newer], context));
    expect(warnings(read)).toEqual(['newer-entries']);
    expect(read.kind === 'ok' && read.events.at(-1)).toEqual(newer);
  });

  it('keeps an entry of its own that this version would not accept', () => {
    const odd = checkIn(4, 12);
    const read = readBackup(writeBackup([...three, odd], context));
    expect(read.kind === 'ok' && read.events.at(-1)).toEqual(odd);
  });

  it('may be formatted anew and start with a byte order mark', () => {
    expect(warnings(readBackup(`\uFEFF${JSON.stringify(JSON.parse(text), null, 4)}\n`))).toEqual([]);
  });
});

describe('a backup that was edited', () => {
  it('is taken with a warning when every entry can be read', () => {
    const read = edited((file) => {
      file.events = [checkIn(1, 9), ...three.slice(1)];
    });
    expect(warnings(read)).toEqual(['edited']);
  });

  it('says how many entries it had when some are gone', () => {
    const read = edited((file) => {
      file.events = three.slice(1);
    });
    expect(read.kind === 'ok' && read.warnings[0]?.message).toContain('It had 3 entries and now has 2.');
  });

  it.each([
    ['pain of 99', checkIn(2, 99), /^entry 2: painNow/],
    ['pain of 1e308', checkIn(2, 1e308), /^entry 2: painNow/],
    ['a negative pain', checkIn(2, -1), /^entry 2: painNow/],
    ['a height of 3 m', entry(2, { ...profile, heightM: 3 }), /^entry 2: heightM/],
    ['a negative height', entry(2, { ...profile, heightM: -1.7 }), /^entry 2: heightM/],
    ['a weight of nothing', entry(2, { ...profile, massKg: 0 }), /^entry 2: massKg/],
    ['an age of 900', entry(2, { ...profile, ageYears: 900 }), /^entry 2: ageYears/],
    ['a hold of 1e9 s', entry(2, { ...hold, holdS: 1e9 }), /^entry 2: holdS/],
    ['a negative hold', entry(2, { ...hold, holdS: -40 }), /^entry 2: holdS/],
    ['a hold that is not a number', entry(2, { ...hold, holdS: Number.NaN }), /^entry 2: holdS/],
    ['a negative counter', { ...checkIn(2), counter: -4 }, /^entry 2: counter/],
    ['a counter that leaves no room', { ...checkIn(2), counter: 2 ** 53 - 1 }, /^entry 2: counter/],
    ['the 31st of February', { ...checkIn(2), localDay: '2026-02-31' }, /^entry 2: localDay/],
    ['an empty name', entry(2, { kind: 'activity-named', activityId: 'a', name: ' ' }), /^entry 2: name/],
    ['a line of text', 'checked-in', /^entry 2: /],
    ['nothing', null, /^entry 2: /],
  ])('is refused as a whole with %s, and says where', (_, wrong, where) => {
    const read = edited((file) => {
      file.events = [three[0], wrong, three[2]];
    });
    expect(refusal(read)).toBe('damaged');
    expect(read.kind === 'refused' && read.message).toContain('1 of its 3 entries');
    expect(read.kind === 'refused' && read.details).toEqual([expect.stringMatching(where)]);
  });

  it.each(['NaN', '-Infinity', '1e400', '0x10', '+3'])(
    'is refused when a number was made into %s',
    (number) => {
      const read = readBackup(text.replace('"painNow":3', `"painNow":${number}`));
      expect(refusal(read)).toMatch(/cut-off|damaged/);
    },
  );

  it('loads an entry once that stands there twice', () => {
    const read = edited((file) => {
      file.events = [...three, checkIn(1, 9)];
    });
    expect(warnings(read)).toEqual(['edited', 'repeated']);
    expect(read.kind === 'ok' && read.events).toEqual(three);
  });

  it('is noticed for every single digit', () => {
    for (const [i, character] of [...text].entries()) {
      if (!/[0-8]/.test(character) || i < text.indexOf('"events"')) continue;
      const read = readBackup(text.slice(0, i) + (Number(character) + 1) + text.slice(i + 1));
      if (read.kind === 'ok') expect(read.warnings.map(({ code }) => code)).toContain('edited');
    }
  });
});

describe('what is not a backup', () => {
  it('is refused wherever it was cut off', () => {
    for (let length = 60; length < text.length; length++) {
      expect(refusal(readBackup(text.slice(0, length)))).toBe('cut-off');
    }
  });

  it.each([
    ['nothing', '', 'not-json'],
    ['a letter', 'Dear doctor,', 'not-json'],
    ['null', 'null', 'not-a-backup'],
    ['a list', '[1]', 'not-a-backup'],
    ['another file', '{"format":"holiday","events":[]}', 'not-a-backup'],
    ['no events', '{"format":"backstay-backup","formatVersion":1}', 'not-a-backup'],
    ['no version', '{"format":"backstay-backup","events":[]}', 'not-a-backup'],
    ['a newer format', '{"format":"backstay-backup","formatVersion":2,"entries":[]}', 'newer-format'],
    ['another event list', '{"format":"backstay-backup","formatVersion":1,"events":{"0":1}}', 'not-a-backup'],
  ])('is refused: %s', (_, given, code) => {
    expect(refusal(readBackup(given))).toBe(code);
  });

  it('is refused unread when it is very large', () => {
    const read = readBackup(`"${'x'.repeat(backupLimitBytes)}"`);
    expect(refusal(read)).toBe('too-large');
    expect(read.kind === 'refused' && read.message).toContain('32 MB');
  });

  it('is refused when it nests without end', () => {
    const depth = 200_000;
    const nested = `{"format":"backstay-backup","formatVersion":1,"events":[${'['.repeat(depth)}${']'.repeat(depth)}]}`;
    expect(refusal(readBackup(nested))).toMatch(/cut-off|damaged/);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (given) => {
        expect(['ok', 'refused']).toContain(readBackup(given).kind);
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (events) => {
        const file = { format: 'backstay-backup', formatVersion: 1, events };
        expect(['ok', 'refused']).toContain(readBackup(JSON.stringify(file)).kind);
      }),
    );
  });
});
