import type { SomeText } from './prose.ts';

/** Every string in a value by its path; what has an id or a code in a list goes by that, and the keys that nobody reads are left out. */
export function textsIn(value: unknown, path: string, notRead = new Set<string>()): readonly SomeText[] {
  if (typeof value === 'string') return [{ id: path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    notRead.has(key) ? [] : textsIn(one, `${path}/${nameOf(one) ?? key}`, notRead),
  );
}

function nameOf(one: unknown): string | undefined {
  if (typeof one !== 'object' || one === null) return undefined;
  const { id, code }: { readonly id?: unknown; readonly code?: unknown } = one;
  return [id, code].find((name) => typeof name === 'string');
}
