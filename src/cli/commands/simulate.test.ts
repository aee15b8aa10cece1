import { expect, test } from 'vitest';
import { runCommandLine } from '../command-line.ts';
import { commands } from '../commands.ts';
import { nodeTerminal } from '../terminal.ts';

async function simulate(...args: readonly string[]) {
  const said = { out: '', err: '' };
  const code = await runCommandLine(['simulate', ...args], commands, {
    ...nodeTerminal,
    readStdin: async () => '{"bridge": 500}',
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
  });
  return { code, ...said };
}
const few = ['--people', '3', '--weeks', '2', '--seed', '5'] as const;

test('prints what became of the people, the same for the same seed, as a list or as JSON', async () => {
  const [first, again, list] = [
    await simulate(...few, '--json'),
    await simulate(...few, '--json'),
    await simulate(...few),
  ];
  expect(first).toMatchObject({ code: 0, err: '' });
  expect(again.out).toBe(first.out);
  expect(JSON.parse(first.out)).toMatchObject({
    people: 3,
    weeks: 2,
    seed: 5,
    weakestNamedRight: expect.any(Number),
    weakestNamedWrong: expect.any(Number),
    ceilingsBroken: 0,
    contraindicationsBroken: 0,
    directionsBroken: 0,
    emergenciesMissed: 0,
    stuck: 0,
  });
  expect(list.out).toMatch(/^people\s+3$/m);
}, 60_000);

test('takes loads for everybody', async () => {
  const { code, out } = await simulate(...few, '--loads', '-', '--json');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ ceilingsBroken: 0 });
}, 60_000);

test.each([
  [['--people', '0']],
  [['--people', 'many']],
  [['--weeks', '1.5']],
  [['--seed', '-1']],
  [['--loud']],
])('%j is a wrong call', async (args) => {
  expect(await simulate(...args)).toMatchObject({ code: 2, out: '' });
});
