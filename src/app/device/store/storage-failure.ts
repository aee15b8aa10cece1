import type { StoreFailure } from '#record';

/** Names by which browsers say that the connection to the database is gone, not that the data is. */
const lostNames: ReadonlySet<string> = new Set([
  'InvalidStateError',
  'AbortError',
  'UnknownError',
  'TransactionInactiveError',
]);

/** The failure behind what IndexedDB threw; `AbortError` hides its cause in the transaction. */
export function storageFailure(thrown: unknown): StoreFailure {
  const name = thrown instanceof Error || thrown instanceof DOMException ? thrown.name : '';
  if (name === 'QuotaExceededError') return { code: 'full', cause: thrown };
  if (name === 'VersionError') return { code: 'blocked', cause: thrown };
  if (lostNames.has(name)) return { code: 'lost', cause: thrown };
  return { code: 'broken', cause: thrown };
}
