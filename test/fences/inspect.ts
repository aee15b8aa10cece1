import type { Finding } from './syntax.ts';

/** Runs a wall over the files it is for. Throws when there are none: a fence that sees nothing holds nothing. */
export function inspect<File extends { readonly path: string }>(
  files: readonly File[],
  isFor: (path: string) => boolean,
  wall: (file: File) => readonly Finding[],
): string[] {
  const seen = files.filter(({ path }) => isFor(path));
  if (seen.length === 0) throw new Error('this fence inspected no file');
  return seen.flatMap(wall).map(({ path, line, what }) => `${path}:${line} ${what}`);
}
