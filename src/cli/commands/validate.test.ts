import { describe, expect, it } from 'vitest';
import type { Terminal } from '../terminal.ts';
import { validation } from './validate.ts';

async function answer(args: readonly string[], file: unknown): Promise<string> {
  const said: string[] = [];
  const text = JSON.stringify(file);
  const terminal: Terminal = {
    readFile: () => Promise.resolve(text),
    readStdin: () => Promise.resolve(text),
    out: (line) => said.push(line),
    err: (line) => said.push(line),
  };
  await validation.run(args, terminal);
  return said.join('\n');
}

const row = (more: object) => ({
  exercise: 'bridge',
  muscle: 'multifidus',
  percentMvc: 39,
  side: 'harder',
  source: 'nobody',
  read: false,
  ...more,
});
const groups = [{ id: 'multifidus', muscles: ['multifidus'] }];

describe('backstay validate --emg', () => {
  it('prints each number beside the model and the rank correlation of each group', async () => {
    const rows = [row({}), row({ exercise: 'drawing-in', percentMvc: 2 })];
    const text = await answer(['--emg', '-'], { groups, rows });
    expect(text).toContain(
      'multifidus                                           rank correlation 1.00 over 2 numbers of 2 exercises',
    );
    expect(text).toContain('to be confirmed');
    const score = JSON.parse(await answer(['--emg', '--json', '-'], { groups, rows }));
    expect(score.groups).toEqual([{ id: 'multifidus', rows: 2, exercises: 2, spearman: 1 }]);
  });

  it.each([
    ['an exercise that is not there', { exercise: 'moon-walk' }, 'names one exercise'],
    ['an exercise and a posture', { posture: 'superman' }, 'names one exercise'],
    ['a muscle that is not there', { muscle: 'biceps' }, 'rows[0].muscle'],
    ['less than nothing', { percentMvc: -1 }, 'rows[0].percentMvc'],
  ])('refuses %s', async (_, more, sentence) => {
    await expect(answer(['--emg', '-'], { groups, rows: [row(more)] })).rejects.toThrow(sentence);
  });
});
