import { type Finding, found, lineText, nameOf, type SourceFile, type SyntaxNode } from '../syntax.ts';

export interface Escape extends Finding {
  /** Whether a reason stands on the same line. */
  readonly hasReason: boolean;
}

const suppression =
  /(?:biome-ignore|@ts-ignore|@ts-expect-error|@ts-nocheck|eslint-disable)\S*(?:\s+[\w/]+:)?(.*)/;

function escapeName(node: SyntaxNode): string | undefined {
  if (node.type === 'TSAnyKeyword') return 'any';
  if (node.type === 'TSNonNullExpression' || node.definite === true) return '!';
  if (node.type !== 'TSAsExpression' && node.type !== 'TSTypeAssertion') return undefined;
  const type: unknown = node.typeAnnotation;
  const isConst =
    typeof type === 'object' && type !== null && 'typeName' in type && nameOf(type.typeName) === 'const';
  return isConst ? undefined : 'as';
}

/** Ways around the compiler and the linter: `any`, `as`, `!` and suppressions. */
export function escapes(file: SourceFile): Escape[] {
  const inCode = file.places.flatMap(({ node }) => {
    const name = escapeName(node);
    if (name === undefined) return [];
    const reason = /\/[/*]\s*(\S.*)$/.exec(lineText(file, node.end - 1))?.[1] ?? '';
    return [{ ...found(file, node.start, name), hasReason: reason.length > 3 }];
  });
  const inComments = file.comments.flatMap(({ text, start }) => {
    const match = suppression.exec(text);
    if (!match) return [];
    const reason = (match[1] ?? '').replace(/^[\s:–-]+/, '');
    return [{ ...found(file, start, text.trim()), hasReason: reason.length > 3 }];
  });
  return [...inCode, ...inComments];
}
