import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { writeBackup } from '#exchange';
import { runCommandLine } from './command-line.ts';
import { commands } from './commands.ts';
import { nodeTerminal } from './terminal.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'backstay-cli-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, content: unknown): Promise<string> {
  const whole = path.join(folder, name);
  await writeFile(whole, typeof content === 'string' ? content : JSON.stringify(content));
  return whole;
}

async function backstay(args: readonly string[], stdin = '') {
  const said = { out: '', err: '' };
  const code = await runCommandLine(args, commands, {
    ...nodeTerminal,
    readStdin: async () => stdin,
    out: (text) => {
      said.out += `${text}\n`;
    },
    err: (text) => {
      said.err += `${text}\n`;
    },
  });
  return { code, ...said, json: (): unknown => JSON.parse(said.out) };
}

describe('help', () => {
  test.each([['--help'], ['-h'], ['help']])('%s lists every command on standard output', async (word) => {
    const { code, out, err } = await backstay([word]);
    expect(code).toBe(0);
    expect(err).toBe('');
    for (const { summary } of commands) expect(out).toContain(summary);
  });

  test.each(commands.map(({ name }) => [name]))(
    '%s --help says how it is called and does nothing',
    async (name) => {
      const { code, out, err } = await backstay([name, '--help']);
      expect(code).toBe(0);
      expect(err).toBe('');
      expect(out).toMatch(new RegExp(`^Usage: backstay ${name}`));
    },
  );

  test.each([[[]], [['dance']], [['toString']]])(
    '%j is a wrong call: the list goes to standard error',
    async (args) => {
      const { code, out, err } = await backstay(args);
      expect(code).toBe(2);
      expect(out).toBe('');
      expect(err).toContain('Usage: backstay <command>');
    },
  );
});

describe('wrong input', () => {
  test.each([['safety'], ['profile'], ['plan']])('%s without a file is a wrong call', async (name) => {
    const { code, out, err } = await backstay([name]);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('Which file?');
    expect(err).toContain(`Usage: backstay ${name}`);
  });

  test.each([['safety'], ['profile'], ['plan']])('%s says which file is missing', async (name) => {
    const missing = path.join(folder, 'missing.json');
    expect(await backstay([name, missing])).toMatchObject({
      code: 1,
      out: '',
      err: `Cannot read ${missing}: there is no such file.\n`,
    });
  });

  test('a folder cannot be read', async () => {
    const { code, err } = await backstay(['safety', folder]);
    expect(code).toBe(1);
    expect(err).toBe(`Cannot read ${folder}: it is a folder.\n`);
  });

  test('what is not JSON is named', async () => {
    const broken = await file('broken.json', '{"answers":');
    const { code, err } = await backstay(['safety', broken]);
    expect(code).toBe(1);
    expect(err).toContain(`${broken} is not JSON`);
  });

  test('a wrong shape is named with its place', async () => {
    const { code, out, err } = await backstay(['safety', '-'], '{"answers":{"fever":"maybe"},"form":"long"}');
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toContain('standard input has the wrong shape');
    expect(err).toContain('answers.fever');
    expect(err).toContain('form');
  });

  test('two files, an unknown option and too many words are wrong calls', async () => {
    expect(await backstay(['safety', 'a', 'b'])).toMatchObject({ code: 2, out: '' });
    expect(await backstay(['safety', '--loud', 'a'])).toMatchObject({ code: 2, out: '' });
    expect(await backstay(['version', 'now'])).toMatchObject({ code: 2, out: '' });
  });
});

describe('library', () => {
  test.each([['exercises'], ['relief'], ['core-tests'], ['red-flags'], ['evidence']])(
    '%s lists one entry a line, and everything with --json',
    async (shelf) => {
      const list = await backstay(['library', shelf]);
      expect(list.code).toBe(0);
      const { json, code } = await backstay(['library', shelf, '--json']);
      expect(code).toBe(0);
      const entries = json();
      if (!Array.isArray(entries)) throw new Error('no list');
      expect(entries.length).toBeGreaterThan(2);
      const ids: unknown[] = entries.map(({ id }) => id);
      expect(
        list.out
          .trim()
          .split('\n')
          .map((line) => line.split(' ')[0]),
      ).toEqual(ids);
    },
  );

  test.each([[[]], [['shelves']], [['toString']], [['core-tests', 'more']], [['core-tests', '--xml']]])(
    '%j is a wrong call',
    async (words) => {
      expect(await backstay(['library', ...words])).toMatchObject({ code: 2, out: '' });
    },
  );
});

describe('safety', () => {
  test('a danger sign is urgent, with its reasons and the open questions', async () => {
    const answers = await file('answers.json', { answers: { 'pee-hard': 'yes' } });
    const { code, err, json } = await backstay(['safety', answers]);
    expect(code).toBe(0);
    expect(err).toBe('');
    expect(json()).toMatchObject({ urgency: 'emergency', flags: ['pee-hard'], complete: false });
  });

  test('a question that does not exist is refused by name', async () => {
    const { code, err } = await backstay(['safety', '-'], '{"answers":{"toothache":"yes"}}');
    expect(code).toBe(1);
    expect(err).toContain('"toothache" is no question');
  });

  test('no answer at all is never clear', async () => {
    const { json } = await backstay(['safety', '-'], '{"answers":{}}');
    expect(json()).toMatchObject({ urgency: 'open', complete: false });
  });
});

const localDay = '2026-03-01';
const shortLeft = [
  { testId: 'side-bridge-left', holdS: 30, localDay },
  { testId: 'side-bridge-right', holdS: 80, localDay },
  { testId: 'front-plank', holdS: 75, localDay },
  { testId: 'back-extensor', holdS: 170, localDay },
];
const woman = { sex: 'female', ageYears: 44 };

describe('profile', () => {
  test('the group that holds least is named, with its error and its reasons', async () => {
    const { code, err, json } = await backstay(
      ['profile', '-'],
      JSON.stringify({ person: woman, tests: shortLeft }),
    );
    expect(code).toBe(0);
    expect(err).toBe('');
    expect(json()).toMatchObject({
      weakest: { kind: 'named', groups: ['left-side'] },
      groups: expect.arrayContaining([
        expect.objectContaining({ testId: 'side-bridge-left', kind: 'measured', group: 'left-side' }),
        expect.objectContaining({ testId: 'single-leg-stance', kind: 'not-measured', reason: 'not-done' }),
      ]),
    });
  });

  test('a hold says something about strength, with its interval, and the spine model takes it', async () => {
    const { json } = await backstay(
      ['profile', '-'],
      JSON.stringify({ person: { ...woman, heightM: 1.7, massKg: 70 }, tests: shortLeft }),
    );
    expect(json()).toMatchObject({
      groups: expect.arrayContaining([
        expect.objectContaining({
          testId: 'side-bridge-left',
          strength: expect.objectContaining({
            group: 'left-side',
            capacity: { value: expect.any(Number), low: expect.any(Number), high: expect.any(Number) },
            demand: { own: expect.any(Number), typical: expect.any(Number) },
          }),
        }),
      ]),
      capacity: { 'left-side': expect.any(Number) },
    });
    const scenario = {
      posture: 'standing',
      capacity: z.object({ capacity: z.unknown() }).parse(json()).capacity,
    };
    expect((await backstay(['spine', '-'], JSON.stringify(scenario))).code).toBe(0);
  });

  test('signs and postures stand beside the profile, each with its error, and no total', async () => {
    const { json } = await backstay(
      ['profile', '-'],
      JSON.stringify({
        signs: [{ testId: 'half-curl-hold', value: 60, localDay }],
        postures: [{ testId: 'plumb-line', ear: 5, shoulder: 1, hip: -4, localDay }],
      }),
    );
    expect(json()).toMatchObject({
      signs: [
        { testId: 'plumb-line', reading: { offsets: [{ site: 'ear', where: 'in-front' }, {}, {}] } },
        { testId: 'half-curl-hold', reading: { take: 'hold' } },
      ],
    });
    expect(json()).not.toHaveProperty('total');
    expect(json()).not.toHaveProperty('score');
    const wrong = JSON.stringify({ signs: [{ testId: 'plumb-line', value: 3, localDay }] });
    expect((await backstay(['profile', '-'], wrong)).err).toContain('signs[0].testId');
  });

  test('an empty file measures nothing and names nobody', async () => {
    const { code, json } = await backstay(['profile', '-'], '{}');
    expect(code).toBe(0);
    expect(json()).toMatchObject({ weakest: { kind: 'too-few' } });
  });

  test.each([
    ['a hold of a billion seconds', { testId: 'front-plank', holdS: 1e9, localDay }, 'tests[0].holdS'],
    ['a negative hold', { testId: 'front-plank', holdS: -1, localDay }, 'tests[0].holdS'],
    ['a test that does not exist', { testId: 'kraus', holdS: 1, localDay }, 'is no core test'],
    ['a day that does not exist', { testId: 'front-plank', holdS: 1, localDay: '2026-02-30' }, 'localDay'],
  ])('%s is refused with its place', async (_what, hold, said) => {
    const { code, out, err } = await backstay(['profile', '-'], JSON.stringify({ tests: [hold] }));
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toContain(said);
  });
});

describe('plan', () => {
  const planOf = async (file: unknown) => backstay(['plan', '-'], JSON.stringify(file));

  test('the side that holds least comes first, and each exercise has its reasons', async () => {
    const { code, err, json } = await planOf({ person: woman, tests: shortLeft });
    expect(code).toBe(0);
    expect(err).toBe('');
    expect(json()).toMatchObject({
      kind: 'plan',
      plan: {
        minutes: 12,
        focus: ['left-side'],
        items: expect.arrayContaining([
          expect.objectContaining({ because: expect.arrayContaining([expect.anything()]) }),
        ]),
      },
    });
  });

  test('without any test there is a plan all the same', async () => {
    expect((await planOf({})).json()).toMatchObject({ kind: 'plan' });
  });

  test('with height and mass the load ceiling is that of the own body, without them an average one, which leaves nothing out', async () => {
    const withBand = { ...woman, equipment: ['band'] };
    const average = await planOf({ person: withBand, tests: shortLeft });
    expect(average.code).toBe(0);
    expect(average.out).not.toContain('are left out');
    const heavy = await planOf({ person: { ...withBand, heightM: 1.75, massKg: 160 }, tests: shortLeft });
    expect(heavy.code).toBe(0);
    expect(heavy.out).not.toContain('average body');
    expect(heavy.out).toContain('210 kg');
  }, 60_000);

  test('an exercise that is not wanted is left out', async () => {
    const { out } = await planOf({ person: woman, tests: shortLeft });
    const [, id = ''] = /"exerciseId": "([^"]+)"/.exec(out) ?? [];
    const without = await planOf({ person: woman, tests: shortLeft, excluded: [id] });
    expect(without.code).toBe(0);
    expect(without.out).not.toContain(`"exerciseId": "${id}"`);
  });

  test('after an operation there is no plan, and the reason says so', async () => {
    const { code, json } = await planOf({ person: { ...woman, cautions: ['recent-surgery'] } });
    expect(code).toBe(0);
    expect(json()).toMatchObject({ kind: 'no-plan', because: [{ text: expect.any(String) }] });
  });

  test.each([
    ['pain of 11', { painNow: 11 }, 'painNow'],
    ['7 minutes', { minutes: 7 }, 'minutes'],
    ['an unknown exercise', { excluded: ['superman'] }, 'is no exercise'],
    ['a height of 3 m', { person: { heightM: 3 } }, 'person.heightM'],
    ['a word it does not know', { hobby: 'chess' }, 'hobby'],
  ])('%s is refused with its place', async (_what, file, said) => {
    const { code, out, err } = await planOf(file);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toContain(said);
  });
});

describe('backup', () => {
  test('a copy without entries is whole', async () => {
    const copy = await file('copy.json', writeBackup([], { at: '2026-03-01T08:00:00.000Z' }));
    const { code, json } = await backstay(['backup', 'check', copy]);
    expect(code).toBe(0);
    expect(json()).toEqual({ events: 0, unknown: 0, kinds: {}, warnings: [] });
  });

  test('what is no copy is refused by name', async () => {
    const other = await file('other.json', { hello: 1 });
    const { code, out, err } = await backstay(['backup', 'check', other]);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toContain(other);
  });

  test('it can only be checked', async () => {
    expect(await backstay(['backup'])).toMatchObject({ code: 2 });
    expect(await backstay(['backup', 'burn', 'a'])).toMatchObject({ code: 2 });
  });
});

test('version tells the versions that results depend on', async () => {
  const { code, json } = await backstay(['version']);
  expect(code).toBe(0);
  expect(json()).toMatchObject({
    backstay: expect.stringMatching(/^\d+\.\d+\.\d+/),
    events: expect.any(Number),
  });
});
