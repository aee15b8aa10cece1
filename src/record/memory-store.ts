import type { StoredEvent } from './events/event.ts';
import type { EventStore } from './store.ts';

/** Events in memory: for tests, the command line, and a browser that allows no storage. */
export function memoryStore(initial: readonly StoredEvent[] = []): EventStore {
  return memoryShelf(initial).open();
}

/** One memory that several stores look at, as windows look at one database. */
export function memoryShelf(initial: readonly StoredEvent[] = []): { open(): EventStore } {
  let kept = byId(initial);
  const windows = new Set<Set<() => void>>();

  function open(): EventStore {
    const listeners = new Set<() => void>();
    windows.add(listeners);
    const tellOthers = () => {
      for (const other of windows) if (other !== listeners) for (const listener of other) listener();
    };
    return {
      async readAll() {
        return { ok: true, events: [...kept.values()] };
      },
      async append(events) {
        kept = byId([...kept.values(), ...events]);
        tellOthers();
        return { ok: true };
      },
      async replaceAll(events) {
        kept = byId(events);
        tellOthers();
        return { ok: true };
      },
      onChange(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      close() {
        windows.delete(listeners);
      },
    };
  }

  return { open };
}

function byId(events: readonly StoredEvent[]): ReadonlyMap<string, StoredEvent> {
  const map = new Map<string, StoredEvent>();
  for (const event of events) if (!map.has(event.id)) map.set(event.id, event);
  return map;
}
