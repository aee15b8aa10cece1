import fc from 'fast-check';
import type { AppendResult, EventStore, StoredEvent } from '#record';
import { someEvents, someKnownEvent } from './some-events.ts';

/** One store as several windows see it. */
export interface StorePlace {
  /** A window of its own onto the same events. */
  open(): EventStore;
}

/** What every implementation of the storage port keeps to. Plain functions: they also run inside a browser. */
export interface StoreCase {
  readonly name: string;
  run(place: StorePlace): Promise<void>;
}

const seed = 20260309;
const events = fc
  .sample(fc.uniqueArray(someKnownEvent, { selector: ({ id }) => id, minLength: 12 }), {
    seed,
    numRuns: 1,
  })[0]
  ?.slice(0, 12);
if (events?.length !== 12) throw new Error('no sample events');
const [a, b, c, ...more] = events;
if (!a || !b || !c) throw new Error('no sample events');

export const storeCases: readonly StoreCase[] = [
  {
    name: 'starts empty',
    run: async ({ open }) => same(await all(open()), []),
  },
  {
    name: 'keeps every event byte for byte, known or not',
    run: async ({ open }) => {
      const store = open();
      for (const batch of fc.sample(someEvents, { seed, numRuns: 20 })) {
        done(await store.replaceAll([]));
        done(await store.append(batch));
        same(await all(open()), sorted(batch));
      }
    },
  },
  {
    name: 'has it when append has resolved, also for another window',
    run: async ({ open }) => {
      const [one, other] = [open(), open()];
      done(await one.append([a, b]));
      same(await all(other), sorted([a, b]));
      done(await other.append([c]));
      same(await all(one), sorted([a, b, c]));
    },
  },
  {
    name: 'keeps an id once, however often and by whom it is appended',
    run: async ({ open }) => {
      const [one, other] = [open(), open()];
      done(await one.append([a, a, b]));
      done(await one.append([a]));
      done(await other.append([b, a]));
      same(await all(one), sorted([a, b]));
    },
  },
  {
    name: 'leaves what is stored as it is when the same id comes with other content',
    run: async ({ open }) => {
      const store = open();
      done(await store.append([a]));
      done(await store.append([{ ...a, device: 'another', body: { kind: 'other' } }, b]));
      same(await all(store), sorted([a, b]));
    },
  },
  {
    name: 'appends nothing without complaint',
    run: async ({ open }) => {
      const store = open();
      done(await store.append([]));
      same(await all(store), []);
    },
  },
  {
    name: 'replaces everything in one go, and erases with an empty list',
    run: async ({ open }) => {
      const store = open();
      done(await store.append([a, b]));
      done(await store.replaceAll([b, c, c]));
      same(await all(store), sorted([b, c]));
      done(await store.replaceAll([]));
      same(await all(open()), []);
      done(await store.append([a]));
      same(await all(store), [a]);
    },
  },
  {
    name: 'loses and doubles nothing when two windows append at once',
    run: async ({ open }) => {
      const [one, other] = [open(), open()];
      const results = await Promise.all(
        events.flatMap((event, i) => [
          one.append([event, ...more]),
          other.append([event, ...(events[i + 1] ? [events[i + 1] ?? event] : [])]),
        ]),
      );
      for (const result of results) done(result);
      same(await all(open()), sorted(events));
    },
  },
  {
    name: 'takes ten thousand events in one append',
    run: async ({ open }) => {
      const many = Array.from({ length: 10_000 }, (_, i) => ({
        ...a,
        id: `${i.toString(16).padStart(8, '0')}${a.id.slice(8)}`,
        counter: i + 1,
      }));
      const store = open();
      done(await store.append(many));
      same((await all(open())).length, many.length);
    },
  },
  {
    name: 'tells other windows of every change, and not itself',
    run: async ({ open }) => {
      const [one, other] = [open(), open()];
      let own = 0;
      let heard = 0;
      one.onChange(() => own++);
      const stop = other.onChange(() => heard++);
      done(await one.append([a]));
      await until(() => heard === 1);
      done(await one.replaceAll([]));
      await until(() => heard === 2);
      stop();
      done(await one.append([b]));
      await pause(100);
      same([own, heard], [0, 2]);
    },
  },
  {
    name: 'has everything when it is closed and opened again',
    run: async ({ open }) => {
      const store = open();
      done(await store.append([a, b]));
      store.close();
      same(await all(open()), sorted([a, b]));
    },
  },
];

export async function all(store: EventStore): Promise<readonly StoredEvent[]> {
  const result = await store.readAll();
  if (!result.ok) throw new Error(`could not read: ${result.failure.code} ${result.failure.cause}`);
  return sorted(result.events);
}

function sorted(list: readonly StoredEvent[]): readonly StoredEvent[] {
  return [...new Map(list.map((event) => [event.id, event])).values()].sort((x, y) => (x.id < y.id ? -1 : 1));
}

function done(result: AppendResult): void {
  if (!result.ok) throw new Error(`not stored: ${result.failure.code} ${result.failure.cause}`);
}

function same(actual: unknown, expected: unknown): void {
  const [found, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (found !== wanted) throw new Error(`expected ${wanted}, found ${found}`);
}

async function until(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 100; i++) {
    if (holds()) return;
    await pause(20);
  }
  throw new Error(`did not come true within 2 s: ${holds}`);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
