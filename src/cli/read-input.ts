import { parseArgs } from 'node:util';
import { z } from 'zod';
import { InputError, UsageError } from './command.ts';
import type { Terminal } from './terminal.ts';

const plainCauses: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'you may not read it',
};

function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return plainCauses[code] ?? error.message;
}

/** The one file a command takes. `-` is standard input. */
export function onePath(args: readonly string[]): string {
  const { positionals } = checkedArgs(() => parseArgs({ args: [...args], allowPositionals: true }));
  const [path, ...more] = positionals;
  if (path === undefined) throw new UsageError('Which file? Name one, or - for standard input.');
  if (more.length > 0) throw new UsageError(`One file, please; "${more.join(' ')}" is too much.`);
  return path;
}

/** Runs `parseArgs` and turns its complaints into usage errors. */
export function checkedArgs<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(error.message.split('. ')[0]);
    throw error;
  }
}

export function nameOfInput(path: string): string {
  return path === '-' ? 'standard input' : path;
}

export async function readText(path: string, terminal: Terminal): Promise<string> {
  try {
    return path === '-' ? await terminal.readStdin() : await terminal.readFile(path);
  } catch (error) {
    throw new InputError(`Cannot read ${nameOfInput(path)}: ${causeOf(error)}.`);
  }
}

/** Reads JSON of a known shape, or says which file, where in it, and what is wrong. */
export async function readJson<T>(path: string, shape: z.ZodType<T>, terminal: Terminal): Promise<T> {
  const text = (await readText(path, terminal)).replace(/^\uFEFF/, '');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new InputError(`${nameOfInput(path)} is not JSON: ${causeOf(error)}`);
  }
  const read = fitted(path, shape, value);
  if (read.success) return read.data;
  throw new InputError(`${nameOfInput(path)} has the wrong shape:\n${z.prettifyError(read.error)}`);
}

/** A shape that holds itself goes as deep as the input does, and a stack has an end. */
function fitted<T>(path: string, shape: z.ZodType<T>, value: unknown): z.ZodSafeParseResult<T> {
  try {
    return shape.safeParse(value);
  } catch (error) {
    if (error instanceof RangeError) throw new InputError(`${nameOfInput(path)} is nested too deeply.`);
    throw error;
  }
}

/** For a command that takes nothing. */
export function noWords(args: readonly string[]): void {
  if (args.length > 0) throw new UsageError(`"${args.join(' ')}" is too much: it takes nothing.`);
}
