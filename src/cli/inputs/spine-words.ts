import type { Subject } from '#spine';
import { UsageError } from '../command.ts';
import { subjectShape } from './spine-scenario.ts';

export const someone: Subject = { sex: 'male', heightM: 1.75, massKg: 75 };

/** `sex=male,heightM=1.8,massKg=85` into an object of numbers and words. */
function pairs(text: string): Record<string, string | number> {
  return Object.fromEntries(
    text.split(',').map((pair) => {
      const [key = '', value = ''] = pair.split('=');
      return [key.trim(), Number.isFinite(Number(value)) && value !== '' ? Number(value) : value.trim()];
    }),
  );
}

/** The person of `sex=female,heightM=1.65`; what is left out is as in `someone`. */
export function subjectFrom(text: string): Subject {
  const read = subjectShape.partial().safeParse(pairs(text));
  if (!read.success)
    throw new UsageError(`"${text}" is no person. Example: sex=female,heightM=1.65,massKg=62`);
  const { sex = someone.sex, heightM = someone.heightM, massKg = someone.massKg } = read.data;
  return { sex, heightM, massKg };
}

/** Strengths of `extensors=0.5,psoas=2` and the like, later ones first. */
export function capacityFrom(texts: readonly string[]): Record<string, number> {
  const all: Record<string, number> = {};
  for (const [name, share] of texts.flatMap((text) => Object.entries(pairs(text)))) {
    if (typeof share !== 'number')
      throw new UsageError(`"${name}=${share}" is no capacity. Example: extensors=0.5`);
    all[name] = share;
  }
  return all;
}
