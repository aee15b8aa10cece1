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
