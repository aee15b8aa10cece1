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
import { scenarioShape } from '../inputs/spine-scenario.ts';
import { capacityFrom, someone, subjectFrom } from '../inputs/spine-words.ts';
import { jsonText } from '../json-text.ts';
import { checkedArgs, readJson } from '../read-input.ts';
import { exerciseAnswer, exerciseMotionFile } from './spine-exercise.ts';
import { motionAnswer, readSeries, standing } from './spine-motion.ts';

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

function supportsFrom(written: readonly { readonly at: string }[]): Support[] {
  return written.map((support) => {
    const at = contactNames.find((name) => name === support.at);
    if (at === undefined)
      throw new InputError(`support "${support.at}" is not known: ${contactNames.join(', ')}`);
    return { ...support, at };
  });
}

/** The model refuses with a RangeError that names the input at fault. */
function orInputError<T>(ask: () => T): T {
  try {
    return ask();
  } catch (error) {
    if (error instanceof RangeError) throw new InputError(`${error.message}.`);
    throw error;
  }
}

export const spine: Command = {
  name: 'spine',
  summary: 'what each disc carries and how hard each muscle group works in a posture',
  help: [
    'spine <scenario.json | --posture <id>> [--subject sex=female,heightM=1.65,massKg=62] [--capacity extensors=0.5]',
    'spine --exercise <id | all> [--subject ...] [--mot]',
    'spine --motion <file.mot> [--subject ...] [--posture <id>]',
    'spine --list',
    '',
    'The file may hold "posture", "subject", "poseDeg" (OpenSim names, degrees), "supports" (at least one), "loads",',
    '"relaxed", "abdominalPressure", "capacity"; `-` reads standard input. Exercises of the library are postures too.',
    'An exercise is asked through its whole movement: peak and mean at L4/5, and each muscle group. --mot prints the movement as an',
    'OpenSim motion file instead. A motion file is answered frame by frame, standing, or on the supports and with the loads of --posture.',
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
          exercise: { type: 'string' },
          motion: { type: 'string' },
          mot: { type: 'boolean' },
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
    const who = values.subject === undefined ? undefined : subjectFrom(values.subject);
    const capacity = capacityFrom(values.capacity ?? []);
    const { exercise, motion, posture } = values;
    if (exercise !== undefined) {
      if (
        path !== undefined ||
        posture !== undefined ||
        motion !== undefined ||
        values.capacity !== undefined
      )
        throw new UsageError('--exercise goes with --subject and --mot only.');
      const answer = values.mot ? exerciseMotionFile : exerciseAnswer;
      terminal.out(orInputError(() => answer(exercise, who ?? someone)));
      return;
    }
    if (values.mot) throw new UsageError('--mot goes with --exercise.');
    if (motion !== undefined) {
      if (path !== undefined) throw new UsageError('A motion file or a scenario, please, not both.');
      const held = posture === undefined ? standing : postureTask(posture, who ?? someone);
      const series = await readSeries(motion, terminal);
      const task = { ...held, subject: who ?? someone, capacity };
      terminal.out(orInputError(() => motionAnswer(task, series)));
      return;
    }
    if (more.length > 0 || (path === undefined) === (values.posture === undefined))
      throw new UsageError('One scenario file, or --posture with a name, please.');
    const scenario =
      path === undefined
        ? scenarioShape.parse({ posture: values.posture })
        : await readJson(path, scenarioShape, terminal);
    const subject = who ?? scenario.subject ?? someone;
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
      capacity: { ...scenario.capacity, ...capacity },
    };
    const { subject: _, ...result } = orInputError(() => spineLoad(task));
    terminal.out(jsonText({ subject, posture: scenario.posture ?? 'scenario', ...result }));
  },
};
