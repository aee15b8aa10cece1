import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import {
  type AppendResult,
  type EventStore,
  inOrder,
  isStoredEvent,
  type StoredEvent,
  type StoreFailure,
} from '#record';
import { storageFailure } from './storage-failure.ts';
import { tabs } from './tabs.ts';

interface Schema extends DBSchema {
  events: { key: string; value: unknown };
}
type Database = IDBPDatabase<Schema>;
type Writing = IDBPTransaction<Schema, ['events'], 'readwrite'>;
type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: StoreFailure };

const schemaVersion = 1;
/** Safari has been seen never to answer an open. Failing then is safe: events are written by id. */
const openWithinMs = 10_000;

/** The events of this browser, in IndexedDB. A write has reached the disk when its promise resolves. */
export function indexedDbStore(name = 'backstay'): EventStore {
  const others = tabs(name);
  let connection: Promise<Database> | undefined;
  let hasOpened = false;

  function connect(): Promise<Database> {
    connection ??= open(name, forget);
    connection.then(() => {
      hasOpened = true;
    }, forget);
    return connection;
  }

  function forget(): void {
    connection = undefined;
  }

  /** A lost connection is opened once more; what fails again is reported. */
  async function withDatabase<T>(work: (database: Database) => Promise<T>): Promise<Outcome<T>> {
    const first = await attempt(work);
    if (first.ok || first.failure.code !== 'lost') return first;
    connection?.then((database) => database.close()).catch(() => {});
    forget();
    const second = await attempt(work);
    if (second.ok || second.failure.code !== 'lost' || hasOpened) return second;
    return { ok: false, failure: { code: 'broken', cause: second.failure.cause } };
  }

  async function attempt<T>(work: (database: Database) => Promise<T>): Promise<Outcome<T>> {
    try {
      return { ok: true, value: await work(await connect()) };
    } catch (thrown) {
      return { ok: false, failure: storageFailure(thrown) };
    }
  }

  async function write(work: (tx: Writing) => Promise<unknown>): Promise<AppendResult> {
    const result = await withDatabase(async (database) => {
      const tx = database.transaction('events', 'readwrite', { durability: 'strict' });
      const completed = tx.done.then(
        () => undefined,
        (reason: unknown) => ({ reason: tx.error ?? reason }),
      );
      try {
        await work(tx);
      } catch (thrown) {
        abort(tx);
        const aborted = await completed;
        throw tx.error ?? (aborted ? thrown : new Error('a failed write was completed', { cause: thrown }));
      }
      const failed = await completed;
      if (failed) throw failed.reason;
    });
    if (!result.ok) return result;
    others.tell();
    return { ok: true };
  }

  return {
    async readAll() {
      const result = await withDatabase((database) => database.getAll('events'));
      if (!result.ok) return result;
      return { ok: true, events: result.value.filter(isStoredEvent) };
    },
    async append(events) {
      if (events.length === 0) return { ok: true };
      return write((tx) => addNew(tx, events));
    },
    async replaceAll(events) {
      return write(async (tx) => {
        await tx.store.clear();
        await addNew(tx, events);
      });
    },
    onChange: others.onTold,
    close() {
      others.close();
      connection?.then((database) => database.close()).catch(() => {});
      forget();
    },
  };
}

/** Above this many events, reading all ids at once is quicker than asking for each. */
const many = 100;

async function addNew(tx: Writing, given: readonly StoredEvent[]): Promise<void> {
  const { store } = tx;
  const events = inOrder(given);
  const stored =
    events.length > many
      ? new Set(await store.getAllKeys())
      : new Set(await Promise.all(events.map(({ id }) => store.getKey(id))));
  await Promise.all(events.filter(({ id }) => !stored.has(id)).map((event) => store.add(event)));
}

function abort(tx: Writing): void {
  try {
    tx.abort();
  } catch {
    // @NOTE It was aborted by what failed.
  }
}

function open(name: string, forget: () => void): Promise<Database> {
  return new Promise((resolve, reject) => {
    let given = false;
    const refuse = (why: DOMException) => {
      given = true;
      reject(why);
    };
    const late = setTimeout(
      () => refuse(new DOMException('the database did not open', 'UnknownError')),
      openWithinMs,
    );
    openDB<Schema>(name, schemaVersion, {
      upgrade(database) {
        if (!database.objectStoreNames.contains('events')) {
          database.createObjectStore('events', { keyPath: 'id' });
        }
      },
      blocked: () => refuse(new DOMException('another window holds an older version', 'VersionError')),
      blocking(_, __, event) {
        if (event.target instanceof IDBDatabase) event.target.close();
        forget();
      },
      terminated: forget,
    })
      .then((database) => (given ? database.close() : resolve(database)), reject)
      .finally(() => clearTimeout(late));
  });
}
