import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCommandLine } from '../command-line.ts';
import { commands } from '../commands.ts';
import { nodeTerminal } from '../terminal.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'backstay-plan-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function check(plan: string, person?: unknown) {
  const said = { out: '', err: '' };
  const whole = path.join(folder, 'person.json');
  if (person !== undefined) await writeFile(whole, JSON.stringify(person));
  const code = await runCommandLine(
    ['plan', 'check', '-', ...(person === undefined ? [] : ['--person', whole])],
    commands,
    {
      ...nodeTerminal,
      readStdin: async () => plan,
      out: (text) => {
        said.out += text;
      },
      err: (text) => {
        said.err += text;
      },
    },
  );
  return { code, ...said };
}

/** Line 1 opens it, the exercise is on line 2, the days on line 3, the steps on line 4. */
const file = (id = 'bird-dog', days = '["mon", "thu"]', steps = '{}') =>
  `{ "items": [\n{ "exerciseId": "${id}", "sets": 2, "reps": 6 }],\n"days": ${days},\n"steps": ${steps} }`;

test('a good file is printed as the app would show it', async () => {
  const { code, out, err } = await check(file());
  expect(err).toBe('');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    kind: 'accepted',
    plan: { daysPerWeek: 2, rulesVersion: 'clinician-1', items: [{ exerciseId: 'bird-dog' }] },
  });
});

test.each([
  ['an unknown exercise', file('superman'), 'line 2, items[0].exerciseId: is no exercise here'],
  ['no days', file('bird-dog', '[]'), 'line 3, days: needs at least one day'],
  [
    'steps in a circle',
    file('bird-dog', '["mon"]', '{ "bird-dog": "bird-dog-squares", "bird-dog-squares": "bird-dog" }'),
    'line 4, steps.bird-dog: goes in a circle: bird-dog > bird-dog-squares > bird-dog',
  ],
  ['half of it', '{ "items": [\n', 'line 1, file: is not JSON'],
])('a file with %s is refused with its line and the reason', async (_, plan, said) => {
  const { code, out, err } = await check(plan);
  expect(code).toBe(1);
  expect(out).toBe('');
  expect(err).toContain('the plan stays as it was');
  expect(err).toContain(said);
});

test.each([
  ['the person alone', { cautions: ['worse-bending-forward'] }],
  ['a file that plan takes', { person: { cautions: ['worse-bending-forward'] }, minutes: 5 }],
])('an exercise that is not for the person is refused: %s', async (_, person) => {
  const { code, err } = await check(file('curl-up'), person);
  expect(code).toBe(1);
  expect(err).toContain('line 2, items[0].exerciseId: is not for somebody with: worse-bending-forward');
  expect((await check(file('curl-up'))).code).toBe(0);
});
