import { posix } from 'node:path';
import { isTest } from '../layers.ts';
import type { Finding } from '../syntax.ts';

export interface TextFile {
  readonly path: string;
  readonly text: string;
}

const capLines = 400;
const testCapLines = 600;
const bannedWords = new Set(['utils', 'util', 'helpers', 'helper', 'common', 'misc', 'manager', 'base']);
const kebabCase = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*$/;

/** A file of code that is longer than its cap. */
export function tooLong({ path, text }: TextFile): Finding[] {
  const lines = text.trimEnd().split('\n').length;
  const cap = isTest(path) ? testCapLines : capLines;
  return lines > cap ? [{ path, line: cap + 1, what: `${lines} lines, at most ${cap}` }] : [];
}

/** A name that says nothing, is not kebab-case, or is a barrel inside a layer. */
export function badName({ path }: { readonly path: string }): Finding[] {
  const folders = path.split('/');
  const file = folders.at(-1) ?? '';
  const words = folders.flatMap((part) => part.replace(/\.\w+$/, '').split(/[-.]/));
  const complaints = words.filter((word) => bannedWords.has(word)).map((word) => `"${word}" says nothing`);
  if (!kebabCase.test(file)) complaints.push('not kebab-case');
  const isLayerIndex = /^src\/[^/]+\/index\.ts$/.test(path);
  if (path.startsWith('src/') && /^index\.tsx?$/.test(file) && !isLayerIndex) {
    complaints.push('a barrel: only a layer has an index.ts');
  }
  return complaints.map((what) => ({ path, line: 1, what }));
}

const inlineInHtml = /<style[\s>]|<script(?![^>]*\ssrc=)[^>]*>|\s(?:style|on[a-z]+)\s*=\s*["']/i;

/** A style or script written into a page, which the content security policy would refuse. */
export function inlineCode({ path, text }: TextFile): Finding[] {
  return text.split('\n').flatMap((line, index) => {
    const match = inlineInHtml.exec(line);
    return match ? [{ path, line: index + 1, what: `inline: ${match[0].trim()}` }] : [];
  });
}

/** Written in pieces, so that this file does not hold what it looks for. */
const folders = ['work', 'tmp', 'root', 'farm', 'home', 'Users'].join('|');
const machinePath = new RegExp(`(?<![\\w.:-])/(?:${folders})/[\\w.]`);
const registry = new RegExp(['registry\\.npm', 'js|deb\\.deb', 'ian\\.org|registry\\.yarn', 'pkg'].join(''));

/** A folder of one machine, or the host of a package registry. */
export function machineTraces({ path, text }: TextFile): Finding[] {
  return text.split('\n').flatMap((line, index) => {
    const match = machinePath.exec(line) ?? registry.exec(line);
    return match ? [{ path, line: index + 1, what: match[0] }] : [];
  });
}

/** Text that people write; the lock file names the registry by its nature. */
export function isWrittenText(path: string): boolean {
  return (
    /\.(?:tsx?|m?js|css|html|json|md|svg|yml|yaml)$|^(?:NOTICE|LICENSE|\.ci\/run)$/.test(path) &&
    posix.basename(path) !== 'package-lock.json'
  );
}

export function isCode(path: string): boolean {
  return /\.(?:tsx?|js|css)$/.test(path);
}

export function isScript(path: string): boolean {
  return /\.(?:tsx?|js)$/.test(path);
}
