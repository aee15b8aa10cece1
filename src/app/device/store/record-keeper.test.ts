import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBackup } from '#exchange';
import { type EventStore, fold, type HappeningInput, memoryShelf, type StoreFailure, uuidV7 } from '#record';
import { someEvents, someHappening } from '../../../../test/contracts/some-events.ts';
import type { Clock } from '../clock.ts';
import type { Ids } from '../ids.ts';
import { RecordKeeper, type RecordView } from './record-keeper.ts';

const full: StoreFailure = { code: 'full' };
const checkIn = (painNow: number): HappeningInput => ({ kind: 'checked-in', painNow, activities: [] });

/** `writes-but-fails` stores and then says that it did not. */
interface Mood {
  now: 'fine' | 'fails' | 'writes-but-fails' | 'unreadable';
}

/** A store that fails when told to. */
function trying(store: EventStore, mood: Mood): EventStore {
  return {
    ...store,
    readAll: async () => (mood.now === 'unreadable' ? { ok: false, failure: full } : store.readAll()),
    append: async (events) => {
      if (mood.now === 'fails' || mood.now === 'unreadable') return { ok: false, failure: full };
      const result = await store.append(events);
      return mood.now === 'writes-but-fails' ? { ok: false, failure: { code: 'lost' } } : result;
    },
    replaceAll: async (events) =>
      mood.now === 'fine' ? store.replaceAll(events) : { ok: false, failure: full },
  };
}

function clockAt(iso = '2026-03-09T08:00:00.000Z'): Clock & { iso: string } {
  return {
    iso,
    now() {
      return new Date(this.iso);
    },
    monotonicMs: () => 0,
    timeZone: () => 'Europe/Berlin',
    localDay() {
      return this.iso.slice(0, 10);
    },
  };
}

let made = 0;
function ids(device = 'phone'): Ids {
  const randomBytes = () => {
    made += 1;
    return Uint8Array.from({ length: 10 }, (_, i) => Math.floor(made / 256 ** (i % 5)) % 256);
  };
  return { device, randomBytes, newId: () => uuidV7(0, randomBytes()) };
}

function keeperOf(store: EventStore, clock: Clock = clockAt()): RecordKeeper {
  return new RecordKeeper({ store, clock, ids: ids() });
}

const pains = (view: RecordView) => view.state.checkIns.map(({ painNow }) => painNow);

describe('RecordKeeper', () => {
  it('loads, then shows what was stored', async () => {
    const shelf = memoryShelf();
    const first = keeperOf(shelf.open());
    expect(first.view().status).toBe('loading');
    await first.start();
    expect(first.view()).toMatchObject({ status: 'ready', saving: { kind: 'idle', pending: 0 } });
    await first.append(checkIn(7), checkIn(6));
    const second = keeperOf(shelf.open());
    await second.start();
    expect(pains(second.view())).toEqual([7, 6]);
    expect(second.view().events).toEqual(first.view().events);
  });

  it('shows an entry at once, and says saved only when the store has said so', async () => {
    const shelf = memoryShelf();
    let write = () => {};
    const disk = new Promise<void>((resolve) => {
      write = resolve;
    });
    const slow = shelf.open();
    const keeper = keeperOf({
      ...slow,
      append: async (events) => {
        await disk;
        return slow.append(events);
      },
    });
    await keeper.start();
    const seen = new Set<string>();
    keeper.subscribe(() => seen.add(`${keeper.view().saving.kind} ${keeper.view().saving.pending}`));
    const result = keeper.append(checkIn(3));
    expect(pains(keeper.view())).toEqual([3]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect([...seen]).toEqual(['saving 1']);
    write();
    expect(await result).toEqual({ ok: true });
    expect([...seen]).toEqual(['saving 1', 'saved 0']);
  });

  it('takes entries while it is still loading, after what is stored', async () => {
    const shelf = memoryShelf();
    await keeperOf(shelf.open()).append(checkIn(9));
    const keeper = keeperOf(shelf.open());
    await Promise.all([keeper.append(checkIn(5)), keeper.append(checkIn(4))]);
    expect(pains(keeper.view())).toEqual([9, 5, 4]);
    expect(keeper.view().events.map(({ counter }) => counter)).toEqual([1, 2, 3]);
  });

  it('keeps in the window what could not be stored, and stores it with the next entry', async () => {
    const shelf = memoryShelf();
    const mood: Mood = { now: 'fine' };
    const keeper = keeperOf(trying(shelf.open(), mood));
    await keeper.append(checkIn(8));
    mood.now = 'fails';
    expect(await keeper.append(checkIn(7))).toEqual({ ok: false, failure: full });
    expect(pains(keeper.view())).toEqual([8, 7]);
    expect(keeper.view().saving).toEqual({ kind: 'not-saved', failure: full, pending: 1 });
    mood.now = 'fine';
    expect(await keeper.append(checkIn(6))).toEqual({ ok: true });
    expect(keeper.view().saving).toEqual({ kind: 'saved', pending: 0 });
    const after = keeperOf(shelf.open());
    await after.start();
    expect(pains(after.view())).toEqual([8, 7, 6]);
  });

  it('stores on retry what is waiting, once, even if the store had it already', async () => {
    const shelf = memoryShelf();
    const mood: Mood = { now: 'writes-but-fails' };
    const keeper = keeperOf(trying(shelf.open(), mood));
    expect((await keeper.append(checkIn(7))).ok).toBe(false);
    expect(keeper.view().saving.pending).toBe(1);
    mood.now = 'fine';
    expect(await keeper.retry()).toEqual({ ok: true });
    expect(keeper.view().saving).toEqual({ kind: 'saved', pending: 0 });
    const after = keeperOf(shelf.open());
    await after.start();
    expect(pains(after.view())).toEqual([7]);
  });

  it('opens on a store it cannot read, keeps entries, and puts them last when it can', async () => {
    const shelf = memoryShelf();
    await keeperOf(shelf.open()).append(checkIn(9), checkIn(8));
    const mood: Mood = { now: 'unreadable' };
    const keeper = keeperOf(trying(shelf.open(), mood));
    await keeper.start();
    expect(keeper.view()).toMatchObject({ status: 'ready', saving: { kind: 'not-saved', pending: 0 } });
    await keeper.append(checkIn(2));
    expect(pains(keeper.view())).toEqual([2]);
    mood.now = 'fine';
    expect(await keeper.retry()).toEqual({ ok: true });
    expect(pains(keeper.view())).toEqual([9, 8, 2]);
    expect(keeper.view().saving).toEqual({ kind: 'saved', pending: 0 });
  });

  it('follows what another window does, and keeps what is waiting here', async () => {
    const shelf = memoryShelf();
    const mood: Mood = { now: 'fails' };
    const here = keeperOf(trying(shelf.open(), mood));
    const there = keeperOf(shelf.open());
    await Promise.all([here.start(), there.start()]);
    await here.append(checkIn(1));
    await there.append(checkIn(5));
    await expect.poll(() => pains(here.view()).toSorted()).toEqual([1, 5]);
    expect(here.view().saving).toMatchObject({ kind: 'not-saved', pending: 1 });
    mood.now = 'fine';
    await here.retry();
    await expect.poll(() => pains(there.view()).toSorted()).toEqual([1, 5]);
    expect(there.view().events).toEqual(here.view().events);
  });

  it('counts on when the clock is set back', async () => {
    const clock = clockAt();
    const keeper = keeperOf(memoryShelf().open(), clock);
    await keeper.append(checkIn(7));
    clock.iso = '2019-01-01T00:00:00.000Z';
    await keeper.append(checkIn(6));
    expect(pains(keeper.view())).toEqual([7, 6]);
    expect(keeper.view().state.checkIns[1]?.localDay).toBe('2019-01-01');
  });

  it('throws on what cannot be recorded and keeps the rest', async () => {
    const keeper = keeperOf(memoryShelf().open());
    await keeper.append(checkIn(7));
    await expect(keeper.append(checkIn(99))).rejects.toThrow('99');
    expect(pains(keeper.view())).toEqual([7]);
    expect(await keeper.append(checkIn(6))).toEqual({ ok: true });
  });

  it('gives back the identical record after export, erase and import', async () => {
    await fc.assert(
      fc.asyncProperty(someEvents, fc.array(someHappening, { maxLength: 5 }), async (events, happenings) => {
        const keeper = keeperOf(memoryShelf(events).open());
        await keeper.append(...happenings);
        const before = keeper.view();
        const copy = readBackup(keeper.exportBackup());
        if (copy.kind !== 'ok') throw new Error(copy.message);
        expect(await keeper.eraseAll()).toEqual({ ok: true });
        expect(keeper.view()).toMatchObject({ events: [], saving: { kind: 'idle', pending: 0 } });
        expect(await keeper.importEvents(copy.events)).toEqual({
          ok: true,
          added: before.events.length,
          alreadyHere: 0,
        });
        expect(keeper.view().events).toEqual(before.events);
        expect(keeper.view().state).toEqual(before.state);
      }),
      { numRuns: 40 },
    );
  });

  it('merges a copy: adds what is new, doubles and removes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(someEvents, fc.nat(40), fc.nat(40), async (events, end, start) => {
        const here = events.slice(0, end);
        const copy = events.slice(start);
        const keeper = keeperOf(memoryShelf(here).open());
        await keeper.start();
        const result = await keeper.importEvents(copy);
        const added = copy.filter(({ id }) => !here.some((event) => event.id === id)).length;
        expect(result).toEqual({ ok: true, added, alreadyHere: copy.length - added });
        expect(keeper.view().state).toEqual(fold([...here, ...copy]));
      }),
      { numRuns: 40 },
    );
  });

  it('exports what is not saved yet', async () => {
    const keeper = keeperOf(trying(memoryShelf().open(), { now: 'fails' }));
    await keeper.append(checkIn(7));
    const copy = readBackup(keeper.exportBackup());
    expect(copy.kind === 'ok' && copy.events).toEqual(keeper.view().events);
  });

  it('changes nothing when an import, a replacement or an erasure fails', async () => {
    const mood: Mood = { now: 'fine' };
    const keeper = keeperOf(trying(memoryShelf().open(), mood));
    await keeper.append(checkIn(7));
    const before = keeper.view();
    const other = keeperOf(memoryShelf().open());
    await other.append(checkIn(1));
    mood.now = 'fails';
    const copy = other.view().events;
    expect(await keeper.importEvents(copy)).toEqual({ ok: false, failure: full });
    expect(await keeper.importEvents(copy, 'replace')).toEqual({ ok: false, failure: full });
    expect(await keeper.eraseAll()).toEqual({ ok: false, failure: full });
    expect(keeper.view()).toEqual(before);
  });

  it('replaces everything when that is what was asked', async () => {
    const keeper = keeperOf(memoryShelf().open());
    await keeper.append(checkIn(7));
    const other = keeperOf(memoryShelf().open());
    await other.append(checkIn(1));
    await keeper.importEvents(other.view().events, 'replace');
    expect(pains(keeper.view())).toEqual([1]);
  });

  it('stores what was waiting before it merges a copy', async () => {
    const shelf = memoryShelf();
    const mood: Mood = { now: 'fails' };
    const keeper = keeperOf(trying(shelf.open(), mood));
    await keeper.append(checkIn(7));
    const waiting = keeper.view().events;
    mood.now = 'fine';
    expect(await keeper.importEvents(waiting)).toEqual({ ok: true, added: 0, alreadyHere: 1 });
    expect(await keeper.retry()).toEqual({ ok: true });
    const after = keeperOf(shelf.open());
    await after.start();
    expect(pains(after.view())).toEqual([7]);
  });

  it('loses nothing whatever fails in between', async () => {
    const moods = fc.array(fc.constantFrom('fine', 'fails', 'writes-but-fails', 'unreadable'), {
      minLength: 1,
      maxLength: 15,
    });
    await fc.assert(
      fc.asyncProperty(moods, async (list) => {
        const shelf = memoryShelf();
        const mood: Mood = { now: 'fine' };
        const keeper = keeperOf(trying(shelf.open(), mood));
        const other = keeperOf(shelf.open());
        await other.start();
        for (const [i, next] of list.entries()) {
          mood.now = next;
          await Promise.all([keeper.append(checkIn(i % 11)), other.append(checkIn(10))]);
          expect(keeper.view().saving.kind).toBe(next === 'fine' ? 'saved' : 'not-saved');
        }
        mood.now = 'fine';
        await keeper.retry();
        const after = keeperOf(shelf.open());
        await after.start();
        const mine = after.view().events.filter(({ body }) => body.kind === 'checked-in');
        expect(mine).toHaveLength(2 * list.length);
        expect(new Set(mine.map(({ id }) => id)).size).toBe(2 * list.length);
      }),
      { numRuns: 60 },
    );
  });

  it('tells what has become durable', async () => {
    const saved: string[] = [];
    const keeper = new RecordKeeper({
      store: memoryShelf().open(),
      clock: clockAt(),
      ids: ids(),
      onSaved: (events) => saved.push(...events.map(({ body }) => body.kind)),
    });
    await keeper.append(checkIn(1), { kind: 'settings-changed', voice: false });
    expect(saved).toEqual(['checked-in', 'settings-changed']);
  });

  it('stops listening to the store when it is closed', async () => {
    const shelf = memoryShelf();
    const keeper = keeperOf(shelf.open());
    await keeper.start();
    keeper.close();
    await keeperOf(shelf.open()).append(checkIn(3));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(pains(keeper.view())).toEqual([]);
  });
});
