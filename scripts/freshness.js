import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const notAnInput = /\.test\.tsx?$/;

/** The newest change in milliseconds among files and folders; a deleted file shows in its folder's time. */
export function newestChange(paths) {
  let newest = 0;
  for (const entry of paths) {
    const stat = statSync(entry, { throwIfNoEntry: false });
    if (stat === undefined) continue;
    if (notAnInput.test(entry)) continue;
    newest = Math.max(newest, stat.mtimeMs);
    if (stat.isDirectory()) {
      newest = Math.max(newest, newestChange(readdirSync(entry).map((name) => path.join(entry, name))));
    }
  }
  return newest;
}

/** What a stamp file must say for its build to be up to date. */
export function stampText(inputs) {
  return `${process.version} ${newestChange(inputs)}\n`;
}

export function isFresh(stampFile, inputs) {
  try {
    return readFileSync(stampFile, 'utf8') === stampText(inputs);
  } catch {
    return false;
  }
}
