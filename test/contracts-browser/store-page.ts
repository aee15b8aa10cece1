import type { StoredEvent } from '#record';
import { indexedDbStore } from '../../src/app/device/store/indexed-db-store.ts';
import { all, storeCases } from '../contracts/store.contract.ts';

/** What the tests call inside the page. */
const calls = {
  /** Runs one case of the contract on a database of its own. */
  async runCase(name: string): Promise<void> {
    const found = storeCases.find((one) => one.name === name);
    if (!found) throw new Error(`no case "${name}"`);
    const opened: ReturnType<typeof indexedDbStore>[] = [];
    const open = () => {
      const store = indexedDbStore(`case ${name}`);
      opened.push(store);
      return store;
    };
    try {
      await found.run({ open });
    } finally {
      for (const store of opened) store.close();
    }
  },

  store: indexedDbStore('record'),

  async append(events: readonly StoredEvent[]): Promise<string> {
    const result = await calls.store.append(events);
    return result.ok ? 'ok' : result.failure.code;
  },

  async replaceAll(events: readonly StoredEvent[]): Promise<string> {
    const result = await calls.store.replaceAll(events);
    return result.ok ? 'ok' : result.failure.code;
  },

  async ids(): Promise<readonly string[]> {
    return (await all(calls.store)).map(({ id }) => id);
  },

  /**
   * Holds the transaction of a write open for a while after all of it is written, and tells in which order things
   * came: `written` (every request has succeeded), `held`, `complete` (it is on the disk), `reported` (the store's promise has resolved).
   */
  async writeHeld(
    events: readonly StoredEvent[],
    how: 'append' | 'replaceAll',
    forMs: number,
  ): Promise<readonly string[]> {
    const order: string[] = [];
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function begin(this: IDBDatabase, ...given) {
      const tx = transaction.apply(this, given);
      tx.addEventListener('complete', () => order.push('complete'));
      let until: number | undefined;
      const hold = () => {
        const keys = tx.objectStore('events').getAllKeys();
        keys.onsuccess = () => {
          if (until === undefined && events.every(({ id }) => keys.result.includes(id))) {
            order.push('written');
            until = performance.now() + forMs;
          }
          if (until === undefined || performance.now() < until) hold();
          else order.push('held');
        };
      };
      hold();
      return tx;
    };
    const result = await calls[how](events);
    order.push(result === 'ok' ? 'reported' : result);
    IDBDatabase.prototype.transaction = transaction;
    // @NOTE A store that reports too early is still writing here.
    await calls.ids();
    return order;
  },

  /** An event that IndexedDB cannot copy, in the middle of others. */
  async appendUncopyable(before: StoredEvent, after: StoredEvent): Promise<string> {
    return calls.append([before, { ...after, id: 'uncopyable', body: { kind: 'x', y: () => 1 } }, after]);
  },
};

declare global {
  interface Window {
    calls: typeof calls;
    /** Every database handle that was opened in this page. */
    handles: IDBDatabase[];
  }
}

window.handles = [];
if ('indexedDB' in window) {
  const open = indexedDB.open.bind(indexedDB);
  indexedDB.open = (name, version) => {
    const request = open(name, version);
    request.addEventListener('success', () => window.handles.push(request.result));
    return request;
  };
}
window.calls = calls;
