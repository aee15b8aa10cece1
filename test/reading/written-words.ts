import { repositoryFiles } from '../fences/repository-files.ts';
import { parse, type SourceFile, type SyntaxNode } from '../fences/syntax.ts';
import type { SomeText } from './prose.ts';

/** What is written in the code of a folder, tests left out: strings and templates, and words between tags. Values that come in are `10`. */
export function writtenWords(folder: string): readonly SomeText[] {
  const files = repositoryFiles(
    (path) => path.startsWith(`${folder}/`) && /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path),
  );
  return files.flatMap(({ path, text }) =>
    wordsIn(parse(path, text)).map((words) => ({ id: path, text: words })),
  );
}

/** Errors that only a programmer meets are not read by anybody else. */
export function wordsIn(file: SourceFile): readonly string[] {
  const thrown = file.places.filter(({ node }) => node.type === 'ThrowStatement').map(({ node }) => node);
  const isThrown = (node: SyntaxNode) =>
    thrown.some(({ start, end }) => node.start >= start && node.end <= end);
  return file.places.flatMap(({ node }) => (isThrown(node) ? [] : (textOf(node) ?? [])));
}

function textOf(node: SyntaxNode): string | undefined {
  if (node.type === 'Literal' || node.type === 'JSXText')
    return typeof node.value === 'string' ? node.value.trim() : undefined;
  if (node.type !== 'TemplateLiteral' || !Array.isArray(node.quasis)) return undefined;
  return node.quasis.map(cooked).join('10').trim();
}

function cooked(quasi: unknown): string {
  const value = typeof quasi === 'object' && quasi !== null && 'value' in quasi ? quasi.value : undefined;
  const text = typeof value === 'object' && value !== null && 'cooked' in value ? value.cooked : undefined;
  return typeof text === 'string' ? text : '';
}
