import { nameOf, type Place, type SourceFile, type SyntaxNode } from './syntax.ts';

export interface GlobalName {
  readonly name: string;
  readonly start: number;
  /** What is taken from it: `now` in `Date.now`. */
  readonly member?: string;
  readonly use: SyntaxNode;
}

const globalObjects = new Set(['window', 'globalThis', 'self']);
const keyed = new Set(['Property', 'PropertyDefinition', 'MethodDefinition', 'AccessorProperty']);
const valueInType = new Set([
  'TSAsExpression',
  'TSNonNullExpression',
  'TSSatisfiesExpression',
  'TSTypeAssertion',
]);
const declaring: Readonly<Record<string, string>> = {
  VariableDeclarator: 'id',
  FunctionDeclaration: 'id',
  ClassDeclaration: 'id',
  CatchClause: 'param',
  ImportSpecifier: 'local',
  ImportDefaultSpecifier: 'local',
  ImportNamespaceSpecifier: 'local',
};

function isDeclaration({ parent, key }: Place): boolean {
  return declaring[parent.type] === key || key === 'params';
}

function isReference({ node, parent, key }: Place): boolean {
  if (node.type !== 'Identifier') return false;
  if (parent.type === 'MemberExpression' && key === 'property' && parent.computed !== true) {
    return globalObjects.has(nameOf(parent.object) ?? '');
  }
  if (keyed.has(parent.type) && key === 'key' && parent.computed !== true) return false;
  if (parent.type === 'ImportSpecifier' || parent.type === 'ExportSpecifier') return false;
  return !parent.type.startsWith('TS') || valueInType.has(parent.type);
}

/** Names that the file uses and does not declare anywhere: what it takes from the place it runs in. */
export function globalNames(file: SourceFile): GlobalName[] {
  const declared = new Set(file.places.filter(isDeclaration).map(({ node }) => nameOf(node)));
  const placeOf = new Map(file.places.map((place) => [place.node, place]));
  return file.places.filter(isReference).flatMap((place) => {
    const name = nameOf(place.node);
    if (name === undefined) return [];
    const isTakenFromWindow = place.parent.type === 'MemberExpression' && place.key === 'property';
    if (!isTakenFromWindow && declared.has(name)) return [];
    const { parent, key } = (isTakenFromWindow && placeOf.get(place.parent)) || place;
    const member =
      parent.type === 'MemberExpression' && key === 'object' ? nameOf(parent.property) : undefined;
    return [{ name, start: place.node.start, use: parent, ...(member !== undefined && { member }) }];
  });
}
