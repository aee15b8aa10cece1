import type { Terminal } from './terminal.ts';

/** One word of the command line and what it does. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** How it is called, without the word `backstay`, and what the words mean. */
  readonly help: string;
  run(args: readonly string[], terminal: Terminal): Promise<void>;
}

/** The command was called in a way it does not know. Exit code 2. */
export class UsageError extends Error {}

/** What it was given cannot be used: a file, its JSON, a value. Exit code 1. */
export class InputError extends Error {}
