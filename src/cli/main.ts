import { runCommandLine } from './command-line.ts';
import { commands } from './commands.ts';
import { nodeTerminal } from './terminal.ts';

// A reader that has seen enough, such as `head`, closes the pipe: nothing is wrong then.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await runCommandLine(process.argv.slice(2), commands, nodeTerminal);
