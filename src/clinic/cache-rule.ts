import path from 'node:path';

/** Files under `assets` carry a hash of their content in their name; every other name is asked for again. */
export function cacheRule(siteDir: string, file: string): string {
  const [folder] = path.relative(siteDir, file).split(path.sep);
  return folder === 'assets' ? 'public, max-age=31536000, immutable' : 'no-cache';
}
