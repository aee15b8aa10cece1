import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type EmgScore, rankAgainstEmg } from '#care';
import { contactNames, type PressureTable, type Validation, validate } from '#spine';
import { type Command, InputError } from '../command.ts';
import { emgTableShape } from '../inputs/emg-table.ts';
import { pressureTableShape } from '../inputs/spine-scenario.ts';
import { jsonText } from '../json-text.ts';
import { checkedArgs, readJson } from '../read-input.ts';
import type { Terminal } from '../terminal.ts';

const reference = (name: string): string =>
  fileURLToPath(new URL(`../../../test/reference/${name}`, import.meta.url));

async function tableFrom(path: string, terminal: Terminal): Promise<PressureTable> {
  const { subject, rows } = await readJson(path, pressureTableShape, terminal);
  return {
    subject,
    rows: rows.map((row) => ({
      ...row,
      scenario: {
        ...row.scenario,
        supports: row.scenario.supports.map((support) => {
          const at = contactNames.find((name) => name === support.at);
          if (at === undefined) throw new InputError(`row ${row.id}: support "${support.at}" is not known`);
          return { ...support, at };
        }),
      },
    })),
  };
}

function asTable({ rows, chart, absolute, tuned }: Validation): string {
  const two = (v: number): string => v.toFixed(2).padStart(5);
  const lines = rows.map(
    ({ id, measuredMPa, modelMPa, low, high, counts }) =>
      `${id.padEnd(26)} ${two(measuredMPa)} ${two(modelMPa)}  ${two(low)} to ${two(high)}  ${counts}`,
  );
  const { leaveOneRowOut: left, postureNoise: noise } = chart;
  const one = (v: number): string => v.toFixed(1);
  return [
    `${'posture'.padEnd(26)}  measured, model, range (MPa at L4/L5)`,
    ...lines,
    '',
    `${absolute.rows} static rows: ${absolute.rmseMPa.toFixed(3)} MPa; with posture noise ${absolute.postureNoise.low.toFixed(3)} to ${absolute.postureNoise.high.toFixed(3)}.`,
    `Chart: ${one(chart.rmsePercentOfStanding)} % of standing (AnyBody ${one(chart.anyBodyRmsePercent)} %); with posture noise ${one(noise.low)} to ${one(noise.high)} %.`,
    `Leaving one row out, over ${left.choices} choices: ${one(left.rmsePercentOfStanding)} %, worst reading ${one(left.worstPercentOfStanding)} %; best in sample ${one(left.bestInSamplePercent)} %.`,
    `Tuned: ${tuned.join('; ')}.`,
  ].join('\n');
}

/** The man whose demand is laid beside the EMG of young adults. */
const average = { sex: 'male', heightM: 1.75, massKg: 78 } as const;

function asRanks({ groups, rows }: EmgScore): string {
  const lines = rows.map(({ exercise = '', posture = '', muscle, side, percentMvc, modelPercent, read }) =>
    [
      (exercise || posture).padEnd(20),
      muscle.padEnd(22),
      side.padEnd(8),
      percentMvc.toFixed(1).padStart(7),
      modelPercent.toFixed(1).padStart(7),
      read ? '' : '  to be confirmed',
    ].join(''),
  );
  return [
    `${'exercise'.padEnd(20)}${'muscle'.padEnd(22)}side   EMG, model (percent of full strength)`,
    ...lines,
    '',
    ...groups.map(
      ({ id, rows: count, exercises, spearman }) =>
        `${id.padEnd(52)} rank correlation ${spearman === null ? 'none' : spearman.toFixed(2)} over ${count} numbers of ${exercises} exercises`,
    ),
  ].join('\n');
}

export const validation: Command = {
  name: 'validate',
  summary: 'scores the spine model on measured disc pressures',
  help: [
    'validate [--emg] [--json] [table.json]',
    '',
    'Compares the model with pressures measured in a living disc (Wilke 1999 and 2001) in postures that were frozen before',
    'the model was scored. Without a file it takes the table that comes with Backstay.',
    'With --emg: the demand on each muscle beside its published EMG in exercises, and the rank correlation of each group.',
  ].join('\n'),
  async run(args, terminal) {
    const { positionals, values } = checkedArgs(() =>
      parseArgs({
        args: [...args],
        allowPositionals: true,
        options: { json: { type: 'boolean' }, emg: { type: 'boolean' } },
      }),
    );
    if (values.emg) {
      const table = await readJson(positionals[0] ?? reference('emg.json'), emgTableShape, terminal);
      const score = rankAgainstEmg(table, average);
      terminal.out(values.json ? jsonText(score) : asRanks(score));
      return;
    }
    const result = validate(await tableFrom(positionals[0] ?? reference('wilke.json'), terminal));
    terminal.out(values.json ? jsonText(result) : asTable(result));
  },
};
