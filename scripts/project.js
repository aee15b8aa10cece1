import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** A command-line tool that `npm ci` installed. */
export function tool(name) {
  return path.join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);
}

/**
 * Runs a command to its end. `output`: `inherit` shows everything; `stderr` sends everything to stderr;
 * `collect` keeps it quiet and returns it.
 */
export function run(command, args, { output = 'inherit', env = process.env, cwd = root } = {}) {
  const stdio = {
    inherit: ['ignore', 'inherit', 'inherit'],
    stderr: ['ignore', 2, 2],
    collect: ['ignore', 'pipe', 'pipe'],
  }[output];
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio, shell: process.platform === 'win32' });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (chunk) => {
        text += chunk;
      });
    }
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code: code ?? 1, signal, text }));
  });
}

/** True when the file that Node was started with is the one at `moduleUrl`. */
export function isMain(moduleUrl) {
  return process.argv[1] !== undefined && path.resolve(process.argv[1]) === fileURLToPath(moduleUrl);
}
