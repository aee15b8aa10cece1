import { exerciseLoad } from '#care';
import { writeMotionFile } from '#exchange';
import { type Exercise, exerciseById, exercises } from '#library';
import { durationS, tasksDuring } from '#motion';
import type { Subject } from '#spine';
import { UsageError } from '../command.ts';
import { jsonText } from '../json-text.ts';

function named(id: string): Exercise {
  const exercise = exerciseById(id);
  if (!exercise) throw new UsageError(`"${id}" is no exercise: backstay spine --list names them.`);
  return exercise;
}

/** JSON: what one exercise, or all of them, asks of the person's back. */
export function exerciseAnswer(id: string, subject: Subject): string {
  if (id !== 'all') return jsonText({ subject, ...exerciseLoad(named(id), subject) });
  return jsonText({ subject, exercises: exercises.map((exercise) => exerciseLoad(exercise, subject)) });
}

const framesPerS = 20;

/** The movement of an exercise, set down on its supports, as an OpenSim motion file. */
export function exerciseMotionFile(id: string, subject: Subject): string {
  const { name, motion } = named(id);
  const count = Math.max(1, Math.round(durationS(motion) * framesPerS));
  const timesS = Array.from({ length: count + 1 }, (_, i) => (durationS(motion) * i) / count);
  const times = durationS(motion) > 0 ? timesS : [0];
  const poses = tasksDuring(motion, subject, times).map(({ pose }) => pose);
  return writeMotionFile(name, { timesS: times, poses }).trimEnd();
}
