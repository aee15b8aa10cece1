import { z } from 'zod/mini';

// @NOTE Before any schema is made: refusals are told in words, and zod does not probe `new Function`, which the content
// security policy refuses. The small form of zod: quick to make, for a visit that reads a record.
z.config({ ...z.locales.en(), jitless: true });

/** A schema is made when it is first asked for: a first visit has nothing to read, and its picture need not wait. */
export function once<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}

export { z };
