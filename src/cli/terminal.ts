import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';

/** Where a command reads and writes. */
export interface Terminal {
  /** Text of a file; rejects when it cannot be read. */
  readFile(path: string): Promise<string>;
  readStdin(): Promise<string>;
  /** One line or block of results. */
  out(text: string): void;
  /** One line or block for the person: what went wrong, how it is used. */
  err(text: string): void;
}

export const nodeTerminal: Terminal = {
  readFile: (path) => readFile(path, 'utf8'),
  readStdin: () => text(process.stdin),
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
};
