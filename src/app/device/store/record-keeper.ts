import { writeBackup } from '#exchange';
import {
  type AppendResult,
  type EventStore,
  emptyState,
  fold,
  foldNext,
  type HappeningInput,
  inOrder,
  lastCounter,
  type State,
  type StoredEvent,
  type StoreFailure,
  sealEvents,
} from '#record';
import { type Clock, momentOf } from '../clock.ts';
import type { Ids } from '../ids.ts';

export interface Saving {
  readonly kind: 'idle' | 'saving' | 'saved' | 'not-saved';
  /** Why the last try failed; only with `not-saved`. */
  readonly failure?: StoreFailure;
  /** Entries that are in this window only. */
  readonly pending: number;
}

export interface RecordView {
  readonly status: 'loading' | 'ready';
  /** Folded from everything that is stored or waiting to be. */
  readonly state: State;
  readonly events: readonly StoredEvent[];
  readonly saving: Saving;
}

export type ImportResult =
  | { readonly ok: true; readonly added: number; readonly alreadyHere: number }
  | { readonly ok: false; readonly failure: StoreFailure };

export interface RecordKeeperParts {
  readonly store: EventStore;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Called with what has just become durable. */
  readonly onSaved?: (events: readonly StoredEvent[]) => void;
}

const nothingYet: RecordView = {
  status: 'loading',
  state: emptyState,
  events: [],
  saving: { kind: 'idle', pending: 0 },
};

/**
 * Holds the record between the screens and the store. What is entered is shown at once, and stays in the window
 * until the store has it for certain.
 */
export class RecordKeeper {
  readonly #parts: RecordKeeperParts;
  readonly #listeners = new Set<() => void>();
  #view = nothingYet;
  #stored: readonly StoredEvent[] = [];
  #waiting: readonly StoredEvent[] = [];
  #hasRead = false;
  #started: Promise<void> | undefined;
  #stopWatching: (() => void) | undefined;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(parts: RecordKeeperParts) {
    this.#parts = parts;
  }

  /** The same object until something changes. */
  readonly view = (): RecordView => this.#view;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  /** Reads the store and follows what other windows do. */
  start(): Promise<void> {
    this.#stopWatching ??= this.#parts.store.onChange(() => {
      void this.#inTurn(() => this.#read());
    });
    this.#started ??= this.#inTurn(async () => {
      const failure = await this.#read();
      if (failure) this.#publish({ status: 'ready', saving: this.#notSaved(failure) });
    });
    return this.#started;
  }

  close(): void {
    this.#stopWatching?.();
    this.#stopWatching = undefined;
  }

  /** Shows it at once; resolves when it is durable, or with why it is not. Throws on what cannot be recorded. */
  async append(...happenings: readonly HappeningInput[]): Promise<AppendResult> {
    const moment = momentOf(this.#parts.clock);
    const timeMs = Date.parse(moment.at);
    if (this.#view.status === 'loading') await this.start();
    const { ids } = this.#parts;
    const sealed = sealEvents(happenings, {
      ...moment,
      device: ids.device,
      timeMs,
      randomBytes: ids.randomBytes,
      lastCounter: this.#view.events.at(-1)?.counter ?? 0,
    });
    this.#waiting = [...this.#waiting, ...sealed];
    this.#publish({
      state: sealed.reduce(foldNext, this.#view.state),
      events: [...this.#view.events, ...sealed],
      saving: { kind: 'saving', pending: this.#waiting.length },
    });
    return this.#inTurn(() => this.#save());
  }

  /** Tries again to store what is waiting. */
  retry(): Promise<AppendResult> {
    return this.#inTurn(() => this.#save());
  }

  /** `merge` adds what is not here yet; `replace` puts it in place of everything here. All or nothing. */
  importEvents(events: readonly StoredEvent[], how: 'merge' | 'replace' = 'merge'): Promise<ImportResult> {
    return this.#inTurn(async () => {
      const here = new Set(how === 'merge' ? this.#view.events.map(({ id }) => id) : []);
      const fresh = inOrder(events).filter(({ id }) => !here.has(id));
      const { store } = this.#parts;
      const result = await (how === 'merge' ? store.append(fresh) : store.replaceAll(fresh));
      if (!result.ok) return result;
      if (how === 'replace') this.#waiting = [];
      await this.#read();
      return { ok: true, added: fresh.length, alreadyHere: events.length - fresh.length };
    });
  }

  /** Empties the store and the window. */
  eraseAll(): Promise<AppendResult> {
    return this.#inTurn(async () => {
      const result = await this.#parts.store.replaceAll([]);
      if (!result.ok) return result;
      this.#waiting = [];
      this.#show([]);
      this.#publish({ saving: { kind: 'idle', pending: 0 } });
      return result;
    });
  }

  /** Everything, also what is not stored yet, as the text of a backup file. */
  exportBackup(): string {
    return writeBackup(this.#view.events, { at: momentOf(this.#parts.clock).at });
  }

  async #save(): Promise<AppendResult> {
    if (!this.#hasRead) {
      const failure = await this.#read();
      if (failure) return this.#failed(failure);
    }
    const batch = this.#waiting;
    if (batch.length === 0) {
      if (this.#view.saving.kind === 'not-saved') this.#publish({ saving: { kind: 'saved', pending: 0 } });
      return { ok: true };
    }
    this.#publish({ saving: { kind: 'saving', pending: batch.length } });
    const result = await this.#parts.store.append(batch);
    if (!result.ok) return this.#failed(result.failure);
    this.#waiting = this.#waiting.slice(batch.length);
    this.#stored = [...this.#stored, ...batch];
    const pending = this.#waiting.length;
    this.#publish({ saving: { kind: pending === 0 ? 'saved' : 'saving', pending } });
    this.#parts.onSaved?.(batch);
    return result;
  }

  /** Takes in what the store holds. What is waiting stays waiting, after everything that is stored. */
  async #read(): Promise<StoreFailure | undefined> {
    const result = await this.#parts.store.readAll();
    if (!result.ok) return result.failure;
    if (!this.#hasRead) {
      const last = lastCounter(result.events);
      this.#waiting = this.#waiting.map((event) => ({ ...event, counter: event.counter + last }));
    }
    this.#hasRead = true;
    this.#show(result.events);
    return undefined;
  }

  #show(stored: readonly StoredEvent[]): void {
    const ids = new Set(stored.map(({ id }) => id));
    this.#stored = stored;
    this.#waiting = this.#waiting.filter(({ id }) => !ids.has(id));
    const events = inOrder([...stored, ...this.#waiting]);
    this.#publish({ status: 'ready', events, state: fold(events) });
  }

  #failed(failure: StoreFailure): AppendResult {
    this.#publish({ saving: this.#notSaved(failure) });
    return { ok: false, failure };
  }

  #notSaved(failure: StoreFailure): Saving {
    return { kind: 'not-saved', failure, pending: this.#waiting.length };
  }

  #publish(change: Partial<RecordView>): void {
    this.#view = { ...this.#view, ...change };
    for (const listener of this.#listeners) listener();
  }

  /** One thing at a time, so that a read never overtakes a write. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#queue.then(work);
    this.#queue = done.catch(() => {});
    return done;
  }
}
