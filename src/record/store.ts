import type { StoredEvent } from './events/event.ts';

/** What can go wrong at the storage edge. Whatever was stored before is still stored. */
export interface StoreFailure {
  /**
   * `full`: no room left. `lost`: the connection to the storage broke and did not come back.
   * `blocked`: another window holds another version. `broken`: anything else.
   */
  readonly code: 'full' | 'lost' | 'blocked' | 'broken';
  readonly cause?: unknown;
}

export type AppendResult =
  | { readonly ok: true }
  /** Nothing of this append was written. */
  | { readonly ok: false; readonly failure: StoreFailure };

export type ReadResult =
  | { readonly ok: true; readonly events: readonly StoredEvent[] }
  | { readonly ok: false; readonly failure: StoreFailure };

/** Where events are kept. One contract suite (test/contracts/store.contract.ts) holds every implementation. */
export interface EventStore {
  /** All events, in any order. */
  readAll(): Promise<ReadResult>;
  /** All or nothing; resolves after the events are durable. An id that is already stored is left as it is. */
  append(events: readonly StoredEvent[]): Promise<AppendResult>;
  /** Replaces everything in one transaction: erase (`[]`) and restore. */
  replaceAll(events: readonly StoredEvent[]): Promise<AppendResult>;
  /** Called when another window changed the store; returns how to stop listening. */
  onChange(listener: () => void): () => void;
  close(): void;
}
