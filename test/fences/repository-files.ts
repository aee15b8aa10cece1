import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TextFile } from './walls/files.ts';

export const repository = fileURLToPath(new URL('../..', import.meta.url));

const notOurs = new Set(['.git', 'node_modules', 'dist', '.tsbuild', 'test-results', 'results']);

function pathsUnder(folder: string): string[] {
  return readdirSync(posix.join(repository, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    if (entry.isDirectory()) return notOurs.has(entry.name) ? [] : pathsUnder(path);
    return entry.isFile() ? [path] : [];
  });
}

/** The files of the repository whose path is wanted, with their text. */
export function repositoryFiles(isWanted: (path: string) => boolean): TextFile[] {
  return pathsUnder('.')
    .filter(isWanted)
    .map((path) => ({ path, text: readFileSync(posix.join(repository, path), 'utf8') }));
}
