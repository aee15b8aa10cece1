import { parseArgs } from 'node:util';
import { exercises } from '#library';
import { peakS, taskDuring } from '#motion';
import {
  contactNames,
  namedPostures,
  posedInRad,
  type SpineTask,
  type Subject,
  type Support,
  spineLoad,
} from '#spine';
import { type Command, InputError, UsageError } from '../command.ts';
import { scenarioShape, subjectShape } from '../inputs/spine-scenario.ts';
import { jsonText } from '../json-text.ts';
import { checkedArgs, readJson } from '../read-input.ts';

const someone: Subject = { sex: 'male', heightM: 1.75, massKg: 75 };

type Question = Omit<SpineTask, 'subject'>;

function postureTask(id: string, subject: Subject): Question {
  const named = namedPostures.find((posture) => posture.id === id);
  if (named) {
    const { poseDeg, id: _, name: __, ...rest } = named;
    return { ...rest, pose: posedInRad(poseDeg) };
  }
  const exercise = exercises.find((e) => e.id === id);
  if (exercise) return taskDuring(exercise.motion, subject, peakS(exercise.motion));
  throw new UsageError(`"${id}" is no posture: backstay spine --list names them.`);
}

/** `sex=male,heightM=1.8,massKg=85` into an object of numbers and words. */
function pairs(text: string): Record<string, string | number> {
  return Object.fromEntries(
    text.split(',').map((pair) => {
      const [key = '', value = ''] = pair.split('=');
      return [key.trim(), Number.isFinite(Number(value)) && value !== '' ? Number(value) : value.trim()];
    }),
  );
}

function subjectFrom(text: string): Subject {
  const read = subjectShape.partial().safeParse(pairs(text));
  if (!read.success)
    throw new UsageError(`"${text}" is no person. Example: sex=female,heightM=1.65,massKg=62`);
  const { sex = someone.sex, heightM = someone.heightM, massKg = someone.massKg } = read.data;
  return { sex, heightM, massKg };
}

function capacityFrom(texts: readonly string[]): Record<string, number> {
  const all: Record<string, number> = {};
  for (const [name, share] of texts.flatMap((text) => Object.entries(pairs(text)))) {
    if (typeof share !== 'number')
      throw new UsageError(`"${name}=${share}" is no capacity. Example: extensors=0.5`);
    all[name] = share;
  }
  return all;
}

function supportsFrom(written: readonly { readonly at: string }[]): Support[] {
  return written.map((support) => {
    const at = contactNames.find((name) => name === support.at);
    if (at === undefined)
      throw new InputError(`support "${support.at}" is not known: ${contactNames.join(', ')}`);
    return { ...support, at };
  });
}

export const spine: Command = {
  name: 'spine',
  summary: 'what each disc carries and how hard each muscle group works in a posture',
  help: [
    'spine <scenario.json | --posture <id>> [--subject sex=female,heightM=1.65,massKg=62] [--capacity extensors=0.5]',
    'spine --list',
    '',
    'The file may hold "posture", "subject", "poseDeg" (OpenSim names, degrees), "supports" (at least one), "loads",',
    '"relaxed", "abdominalPressure", "capacity"; `-` reads standard input. Exercises of the library are postures too.',
    'Prints compression, shear and pressure of each disc with low and high, each muscle group, and what is left over.',
    'It is a model: docs/reference/spine-model.md says what it can and cannot show.',
  ].join('\n'),
  async run(args, terminal) {
    const { positionals, values } = checkedArgs(() =>
      parseArgs({
        args: [...args],
        allowPositionals: true,
        options: {
          list: { type: 'boolean' },
          json: { type: 'boolean' },
          posture: { type: 'string' },
          subject: { type: 'string' },
          capacity: { type: 'string', multiple: true },
        },
      }),
    );
    if (values.list) {
      const all = [...namedPostures, ...exercises].map(({ id, name }) => ({ id, name }));
      const width = Math.max(...all.map(({ id }) => id.length));
      terminal.out(
        values.json ? jsonText(all) : all.map(({ id, name }) => `${id.padEnd(width)}  ${name}`).join('\n'),
      );
      return;
    }
    const [path, ...more] = positionals;
    if (more.length > 0 || (path === undefined) === (values.posture === undefined))
      throw new UsageError('One scenario file, or --posture with a name, please.');
    const scenario =
      path === undefined
        ? scenarioShape.parse({ posture: values.posture })
        : await readJson(path, scenarioShape, terminal);
    const subject =
      values.subject === undefined ? (scenario.subject ?? someone) : subjectFrom(values.subject);
    const start: Question =
      scenario.posture === undefined ? { pose: {}, supports: [] } : postureTask(scenario.posture, subject);
    const task: SpineTask = {
      ...start,
      subject,
      pose: { ...start.pose, ...posedInRad(scenario.poseDeg ?? {}) },
      supports: scenario.supports ? supportsFrom(scenario.supports) : start.supports,
      ...(scenario.loads ? { loads: scenario.loads } : {}),
      ...(scenario.relaxed === undefined ? {} : { relaxed: scenario.relaxed }),
      ...(scenario.abdominalPressure === undefined ? {} : { abdominalPressure: scenario.abdominalPressure }),
      ...(scenario.freePelvis === undefined ? {} : { freePelvis: scenario.freePelvis }),
      capacity: { ...scenario.capacity, ...capacityFrom(values.capacity ?? []) },
    };
    try {
      const { subject: who, ...result } = spineLoad(task);
      terminal.out(jsonText({ subject: who, posture: scenario.posture ?? 'scenario', ...result }));
    } catch (error) {
      if (error instanceof RangeError) throw new InputError(`${error.message}.`);
      throw error;
    }
  },
};
