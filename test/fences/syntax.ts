import { parseSync } from 'vite';

export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

export interface Place {
  readonly node: SyntaxNode;
  readonly parent: SyntaxNode;
  /** Under which name the parent holds the node. */
  readonly key: string;
}

/** A file as the walls see it. `path` is relative to the repository, with `/`. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly places: readonly Place[];
  readonly comments: readonly { readonly text: string; readonly start: number }[];
}

export interface Finding {
  readonly path: string;
  readonly line: number;
  readonly what: string;
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function collect(parent: SyntaxNode, places: Place[]): void {
  for (const [key, value] of Object.entries(parent)) {
    for (const node of Array.isArray(value) ? value : [value]) {
      if (!isNode(node)) continue;
      places.push({ node, parent, key });
      collect(node, places);
    }
  }
}

/** Parses TypeScript or JavaScript; throws when the text is neither. */
export function parse(path: string, text: string): SourceFile {
  const { program, comments, errors } = parseSync(path, text);
  const [error] = errors;
  if (error) throw new Error(`${path} cannot be parsed: ${error.message}`);
  const root: unknown = program;
  const places: Place[] = [];
  if (isNode(root)) collect(root, places);
  return { path, text, places, comments: comments.map(({ value, start }) => ({ text: value, start })) };
}

export function lineOf(file: { readonly text: string }, offset: number): number {
  return file.text.slice(0, offset).split('\n').length;
}

/** The whole line that holds the offset. */
export function lineText(file: { readonly text: string }, offset: number): string {
  const from = file.text.lastIndexOf('\n', offset - 1) + 1;
  const to = file.text.indexOf('\n', offset);
  return file.text.slice(from, to === -1 ? undefined : to);
}

export function found(file: SourceFile, offset: number, what: string): Finding {
  return { path: file.path, line: lineOf(file, offset), what };
}

/** The name of an identifier node, or undefined for any other node. */
export function nameOf(node: unknown): string | undefined {
  return isNode(node) && node.type === 'Identifier' && typeof node.name === 'string' ? node.name : undefined;
}

export interface Import {
  readonly specifier: string;
  readonly start: number;
}

const importing = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
]);

/** Every module the file names: import, export from, import() and type import(). */
export function importsOf(file: SourceFile): Import[] {
  return file.places.flatMap(({ node, parent, key }) => {
    if (key !== 'source' || !importing.has(parent.type) || typeof node.value !== 'string') return [];
    return [{ specifier: node.value, start: node.start }];
  });
}
