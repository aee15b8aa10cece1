import { type Command, InputError, UsageError } from './command.ts';
import type { Terminal } from './terminal.ts';

const asksForHelp = (args: readonly string[]) => args.includes('--help') || args.includes('-h');

export function overview(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return [
    'backstay: everything Backstay can do, without a screen.',
    '',
    'Usage: backstay <command> [words]',
    '',
    ...lines,
    '',
    'backstay <command> --help says more. Results are JSON on standard output (lists are text unless --json),\nmessages go to standard error.',
    'Exit code: 0 done, 1 the input cannot be used, 2 the command was called wrongly.',
  ].join('\n');
}

/** Runs one command line and returns its exit code. Whatever is not the caller's fault is thrown. */
export async function runCommandLine(
  args: readonly string[],
  commands: readonly Command[],
  terminal: Terminal,
): Promise<0 | 1 | 2> {
  const [name, ...words] = args;
  if (name === undefined) {
    terminal.err(overview(commands));
    return 2;
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    terminal.out(overview(commands));
    return 0;
  }
  const command = commands.find((one) => one.name === name);
  if (!command) {
    terminal.err(`backstay has no command "${name}".\n\n${overview(commands)}`);
    return 2;
  }
  if (asksForHelp(words)) {
    terminal.out(`Usage: backstay ${command.help}`);
    return 0;
  }
  try {
    await command.run(words, terminal);
    return 0;
  } catch (error) {
    if (error instanceof InputError) {
      terminal.err(error.message);
      return 1;
    }
    if (error instanceof UsageError) {
      terminal.err(`${error.message}\n\nUsage: backstay ${command.help}`);
      return 2;
    }
    throw error;
  }
}
