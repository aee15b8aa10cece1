import { parseArgs } from 'node:util';
import { z } from 'zod';
import { type Simulation, simulate } from '#care';
import { exerciseById } from '#library';
import { type Command, UsageError } from '../command.ts';
import { jsonText } from '../json-text.ts';
import { checkedArgs, readJson } from '../read-input.ts';

const options = {
  people: { type: 'string', default: '1000' },
  weeks: { type: 'string', default: '12' },
  seed: { type: 'string', default: '1' },
  loads: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

const loadsShape = z.record(
  z.string().refine((id) => exerciseById(id) !== undefined, { error: 'is no exercise' }),
  z.number().min(0),
);

export const simulation: Command = {
  name: 'simulate',
  summary: 'lets made people live some weeks with the rules and reports what the rules did',
  help: [
    'simulate [--people 1000] [--weeks 12] [--seed 1] [--loads <loads.json>] [--json]',
    '',
    'The people are made by chance from the seed, with weak groups, test error, pain, missed days, flares and hidden',
    'danger signs. Danger questions, core check, programme and next steps are the real ones.',
    '"loads" is { "<exercise>": newtons }, the highest compression of the disc L4/5; without it each person has',
    'invented loads. The people are made up: the report says what the rules do, not what training does.',
  ].join('\n'),
  async run(args, terminal) {
    const { values } = checkedArgs(() => parseArgs({ args: [...args], options }));
    const loads = values.loads === undefined ? undefined : await readJson(values.loads, loadsShape, terminal);
    const report = simulate({
      people: whole(values.people, 'people', 1, 100_000),
      weeks: whole(values.weeks, 'weeks', 1, 104),
      seed: whole(values.seed, 'seed', 0, 2 ** 32 - 1),
      ...(loads && { loads }),
    });
    terminal.out(values.json ? jsonText(report) : listOf(report).join('\n'));
  },
};

function whole(word: string, name: string, least: number, most: number): number {
  const value = Number(word);
  if (/^\d+$/.test(word) && value >= least && value <= most) return value;
  throw new UsageError(`--${name} is a whole number from ${least} to ${most}, not "${word}".`);
}

function listOf(report: Simulation): readonly string[] {
  const lines = Object.entries(report).map(([name, value]) => [name, wordOf(value)] as const);
  const width = Math.max(...lines.map(([name]) => name.length));
  return lines.map(([name, value]) => `${name.padEnd(width)}  ${value}`);
}

function wordOf(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
