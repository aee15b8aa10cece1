import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type StoredEvent, uuidV7 } from '#record';
import { someKnownEvent } from '../contracts/some-events.ts';
import { storeCases } from '../contracts/store.contract.ts';
import { bundleStorePage, StoreBrowser } from './store-browser.ts';

let browser: StoreBrowser;
let made = 0;

beforeAll(async () => {
  browser = await StoreBrowser.start(inject('chromium'), await bundleStorePage());
});

afterAll(() => browser?.end());

/** Fresh events whose ids no other test uses, in the order of their ids. */
function fresh(count: number): readonly StoredEvent[] {
  return fc.sample(someKnownEvent, { seed: made + 1, numRuns: count }).map((event) => {
    made += 1;
    return { ...event, id: uuidV7(made, new Uint8Array(10)) };
  });
}

function idsOf(events: readonly StoredEvent[]): readonly string[] {
  return events.map(({ id }) => id);
}

describe('the IndexedDB store in Chromium', () => {
  let page: Page;
  beforeAll(async () => {
    page = await browser.open();
  });

  it.each(storeCases.map(({ name }) => name))('%s', (name) =>
    page.evaluate((one) => window.calls.runCase(one), name),
  );
});

describe('the IndexedDB store and the disk', () => {
  it.each(['append', 'replaceAll'] as const)(
    'reports what is stored by %s only when its transaction is complete',
    async (how) => {
      const events = fresh(3);
      const page = await browser.open();
      const order = await page.evaluate(([list, write]) => window.calls.writeHeld(list, write, 300), [
        events,
        how,
      ] as const);
      expect(order).toEqual(['written', 'held', 'complete', 'reported']);
      await page.close();
    },
  );
});

describe('the IndexedDB store on a device that fails', () => {
  it('has everything that was reported stored when the browser is killed right after', async () => {
    for (let round = 0; round < 3; round++) {
      const events = fresh(40);
      const page = await browser.open();
      expect(await page.evaluate((list) => window.calls.append(list), events)).toBe('ok');
      await browser.kill();
      await browser.launch();
      const again = await browser.open();
      expect(await again.evaluate(() => window.calls.ids())).toEqual(
        expect.arrayContaining([...idsOf(events)]),
      );
      await again.close();
    }
  });

  it('has whole appends only, and every reported one, when it is killed while appending', async () => {
    for (const afterMs of [15, 60, 140]) {
      const batches = Array.from({ length: 60 }, () => fresh(7));
      const reported: number[] = [];
      const page = await browser.open();
      await page.exposeFunction('report', (batch: number) => reported.push(batch));
      const running = page
        .evaluate(async (list) => {
          for (const [i, batch] of list.entries()) {
            if ((await window.calls.append(batch)) === 'ok') Reflect.get(window, 'report')(i);
          }
        }, batches)
        .catch((error: unknown) => String(error));
      await expect.poll(() => reported.length, { timeout: 20_000 }).toBeGreaterThan(0);
      await new Promise((resolve) => setTimeout(resolve, afterMs));
      await browser.kill();
      expect(await running).toMatch(/closed/);
      await browser.launch();
      const again = await browser.open();
      const ids = new Set(await again.evaluate(() => window.calls.ids()));
      const kept = batches.map((batch) => batch.filter(({ id }) => ids.has(id)).length);
      expect(kept.filter((count) => count !== 0 && count !== 7)).toEqual([]);
      expect(reported.filter((batch) => kept[batch] !== 7)).toEqual([]);
      await again.close();
    }
  });

  it('has everything after the browser is closed and opened again', async () => {
    const events = fresh(20);
    const page = await browser.open();
    expect(await page.evaluate((list) => window.calls.append(list), events)).toBe('ok');
    await browser.closeBrowser();
    await browser.launch();
    const again = await browser.open();
    expect(await again.evaluate(() => window.calls.ids())).toEqual(
      expect.arrayContaining([...idsOf(events)]),
    );
    await again.close();
  });

  it('loses and doubles nothing when two windows append the same at once', async () => {
    const events = fresh(60);
    const pages = [await browser.open(), await browser.open()];
    const before = await pages[0]?.evaluate(() => window.calls.ids());
    const results = await Promise.all(
      pages.map((page, i) =>
        page.evaluate(
          async ([list, from]) => {
            const parts = list.map((event) => [event, ...list.slice(from * 20, from * 20 + 40)]);
            return Promise.all(parts.map((part) => window.calls.append(part)));
          },
          [events, i] as const,
        ),
      ),
    );
    expect(new Set(results.flat())).toEqual(new Set(['ok']));
    const after = await pages[1]?.evaluate(() => window.calls.ids());
    expect(after).toEqual([...new Set([...(before ?? []), ...idsOf(events)])].sort());
    for (const page of pages) await page.close();
  });

  it('says that there is no room, writes nothing of that append, and goes on when there is room', async () => {
    const [small, ...others] = fresh(60);
    if (!small) throw new Error('no event');
    const large = others.map((event) => ({ ...event, body: { kind: 'large', text: 'x'.repeat(50_000) } }));
    const first = await browser.open();
    expect(await first.evaluate((list) => window.calls.append(list), [small])).toBe('ok');
    const before = await first.evaluate(() => window.calls.ids());
    // @NOTE Chromium remembers for a while how much room there was, so the quota falls before the first write.
    await browser.closeBrowser();
    await browser.launch();
    const page = await browser.open();
    await browser.setQuota(page, 200_000);
    expect(await page.evaluate((list) => window.calls.append(list), large)).toBe('full');
    expect(await page.evaluate((list) => window.calls.replaceAll(list), large)).toBe('full');
    expect(await page.evaluate(() => window.calls.ids())).toEqual(before);
    await browser.setQuota(page, undefined);
    await expect
      .poll(() => page.evaluate((list) => window.calls.append(list), large), {
        timeout: 60_000,
        interval: 1000,
      })
      .toBe('ok');
    expect(await page.evaluate(() => window.calls.ids())).toHaveLength(before.length + large.length);
    await page.close();
  });

  it('opens the database again when its handle was closed', async () => {
    const events = fresh(2);
    const page = await browser.open();
    for (const event of events) {
      expect(await page.evaluate((one) => window.calls.append([one]), event)).toBe('ok');
      await page.evaluate(() => window.handles.at(-1)?.close());
    }
    expect(await page.evaluate(() => window.calls.ids())).toEqual(expect.arrayContaining([...idsOf(events)]));
    expect(await page.evaluate(() => window.handles.length)).toBe(3);
    await page.close();
  });

  it('says that the connection is lost when it cannot be opened again, and recovers later', async () => {
    const events = fresh(1);
    const page = await browser.open();
    await page.evaluate(() => window.calls.ids());
    const code = await page.evaluate(async (list) => {
      const { open } = indexedDB;
      window.handles.at(-1)?.close();
      indexedDB.open = () => {
        throw new DOMException('Connection to Indexed Database server lost', 'UnknownError');
      };
      const first = await window.calls.append(list);
      indexedDB.open = open;
      return [first, await window.calls.append(list)];
    }, events);
    expect(code).toEqual(['lost', 'ok']);
    await page.close();
  });

  it('stores nothing when one event cannot be copied', async () => {
    const [before, after] = fresh(2);
    if (!before || !after) throw new Error('no events');
    const page = await browser.open();
    const stored = await page.evaluate(() => window.calls.ids());
    const code = await page.evaluate(([x, y]) => window.calls.appendUncopyable(x, y), [
      before,
      after,
    ] as const);
    expect(code).toBe('broken');
    expect(await page.evaluate(() => window.calls.ids())).toEqual(stored);
    await page.close();
  });
});

describe('the IndexedDB store without a database', () => {
  it.each([
    ['there is none', () => Reflect.deleteProperty(window, 'indexedDB')],
    [
      'the browser forbids it',
      () => {
        indexedDB.open = () => {
          throw new DOMException('not allowed', 'SecurityError');
        };
      },
    ],
  ])('fails in words when %s', async (_, prepare) => {
    const page = await browser.open(prepare);
    const [event] = fresh(1);
    expect(await page.evaluate((list) => window.calls.append(list), event ? [event] : [])).toBe('broken');
    await page.close();
  });
});

describe('the IndexedDB store beside a newer version of the app', () => {
  it('lets the newer version in and says that this window is behind', async () => {
    const [before, after] = [fresh(1), fresh(1)];
    const page = await browser.open();
    expect(await page.evaluate((list) => window.calls.append(list), before)).toBe('ok');
    const newer = await browser.open();
    const kept = await newer.evaluate(async () => {
      window.calls.store.close();
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('record', 2);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const request = database.transaction('events').objectStore('events').getAllKeys();
      return new Promise<readonly IDBValidKey[]>((resolve) => {
        request.onsuccess = () => resolve(request.result);
      });
    });
    expect(kept).toEqual(expect.arrayContaining([...idsOf(before)]));
    expect(await page.evaluate((list) => window.calls.append(list), after)).toBe('blocked');
    await page.close();
    await newer.close();
  });
});
