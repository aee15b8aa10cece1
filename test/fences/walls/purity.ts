import { globalNames } from '../global-names.ts';
import { isPure } from '../layers.ts';
import { type Finding, found, nameOf, type SourceFile } from '../syntax.ts';

/** Names that bring in a clock, chance, a locale or the machine. */
const banned = new Set(['Intl', 'Temporal', 'performance', 'crypto', 'process', 'console', 'navigator']);
const bannedMembers: Readonly<Record<string, readonly string[]>> = { Date: ['now'], Math: ['random'] };

/** Methods whose answer depends on the locale or the time zone of the machine. */
const localMethod =
  /^(?:toLocale\w*|localeCompare|[gs]et(?:FullYear|Month|Date|Day|Hours|Minutes|Seconds|TimezoneOffset)|to(?:Date|Time)String)$/;

/** Uses of a clock, of chance, of a locale or of a time zone in a pure layer, where all of these are arguments. */
export function impurities(file: SourceFile): Finding[] {
  if (!isPure(file.path)) return [];
  const names = globalNames(file).flatMap(({ name, member, start, use }) => {
    if (banned.has(name)) return [found(file, start, name)];
    if (member !== undefined && bannedMembers[name]?.includes(member)) {
      return [found(file, start, `${name}.${member}`)];
    }
    if (name !== 'Date') return [];
    if (use.type === 'CallExpression' && nameOf(use.callee) === 'Date') return [found(file, start, 'Date()')];
    const isOneArgument = Array.isArray(use.arguments) && use.arguments.length === 1;
    return use.type === 'NewExpression' && !isOneArgument
      ? [found(file, start, 'new Date() without the one argument that says when')]
      : [];
  });
  const methods = file.places.flatMap(({ node, parent, key }) => {
    const name = parent.type === 'MemberExpression' && key === 'property' ? nameOf(node) : undefined;
    return name !== undefined && localMethod.test(name) ? [found(file, node.start, `.${name}`)] : [];
  });
  return [...names, ...methods];
}
