import type { StoredEvent } from './events/event.ts';

/** What can go wrong at the storage edge, with what was kept. */
export type StoreFailure = {
  readonly code: 'full' | 'lost' | 'blocked' | 'broken';
  readonly cause?: unknown;
};

export type AppendResult =
  | { readonly ok: true }
  /** Nothing of this append was written. */
  | { readonly ok: false; readonly failure: StoreFailure };

/** Where events are kept. One contract suite (test/contracts/store.contract.ts) holds every implementation. */
export interface EventStore {
  /** All events, in any order. */
  readAll(): Promise<readonly StoredEvent[]>;
  /** All or nothing; resolves after the events are durable. An id that is already stored is left as it is. */
  append(events: readonly StoredEvent[]): Promise<AppendResult>;
  /** Replaces everything in one transaction: erase (`[]`) and restore. */
  replaceAll(events: readonly StoredEvent[]): Promise<AppendResult>;
  /** Called when another tab changed the store; returns how to stop listening. */
  onChange(listener: () => void): () => void;
  close(): void;
}
