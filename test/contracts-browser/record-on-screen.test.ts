import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { aCopy, halfASession, readyToTrain } from '../journeys/a-copy.ts';
import { test } from '../journeys/harness.ts';
import {
  addCopy,
  savedCopy,
  saveNumber,
  setVoice,
  voiceChoice,
  withOneEntry,
} from '../journeys/in-settings.ts';

describe('what a person enters', () => {
  test.override('journeyOptions', { ownBrowser: true });

  test('is there after a reload and after a kill', async ({ journey }) => {
    const page = await withOneEntry(journey);
    await page.reload();
    await expect.poll(() => page.getByLabel('Number to call').inputValue()).toBe('911');
    await saveNumber(page, '999');
    await journey.killBrowser();
    await journey.relaunch();
    const again = await journey.open('/settings');
    await expect.poll(() => again.getByLabel('Number to call').inputValue()).toBe('999');
  });
});

/** Before the app starts: its database handles can be closed and its database taken away from the test. */
function watchDatabase(): void {
  const open = indexedDB.open.bind(indexedDB);
  const handles: IDBDatabase[] = [];
  const counted: IDBFactory['open'] = (name, version) => {
    const request = open(name, version);
    request.addEventListener('success', () => handles.push(request.result));
    return request;
  };
  indexedDB.open = counted;
  Reflect.set(window, 'closeHandle', () => handles.at(-1)?.close());
  Reflect.set(window, 'setDatabase', (there: boolean) => {
    indexedDB.open = there
      ? counted
      : () => {
          throw new DOMException('Connection to Indexed Database server lost', 'UnknownError');
        };
  });
}

const call = (page: Page, name: string, value?: boolean) =>
  page.evaluate(([called, given]) => Reflect.get(window, called)(given), [name, value] as const);

describe('a lost connection to the storage', () => {
  test('is opened again unseen; when that fails, the person is told, and nothing is lost', async ({
    journey,
  }) => {
    await journey.context.addInitScript(watchDatabase);
    const page = await withOneEntry(journey);
    const banner = page.getByRole('alert');

    await call(page, 'closeHandle');
    await saveNumber(page, '999');
    expect(await banner.count()).toBe(0);

    await call(page, 'closeHandle');
    await call(page, 'setDatabase', false);
    await setVoice(page, 'Off');
    await banner.getByText('Not saved. Kept in this window for now.').waitFor();
    await banner.getByText("The browser's storage stopped answering.").waitFor();
    expect(await voiceChoice(page, 'Off').isChecked()).toBe(true);
    expect((await savedCopy(page)).events).toHaveLength(3);

    await call(page, 'setDatabase', true);
    await banner.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('Saved on this device').waitFor();
    await page.reload();
    await expect.poll(() => voiceChoice(page, 'Off').isChecked()).toBe(true);
    expect((await savedCopy(page)).events).toHaveLength(3);
  });
});

describe('the promise of the browser to keep the record', () => {
  test('is asked for when the first session is finished, not before', async ({ journey }) => {
    await journey.context.addInitScript(() => {
      const { persist } = StorageManager.prototype;
      Reflect.set(window, 'asked', 0);
      StorageManager.prototype.persist = function asked() {
        Reflect.set(window, 'asked', Reflect.get(window, 'asked') + 1);
        return persist.call(this);
      };
    });
    const asked = () => journey.page.evaluate(() => Reflect.get(window, 'asked'));
    const page = await withOneEntry(journey);
    const at = new Date(Date.now() - 60_000).toISOString();
    const localDay = await page.evaluate(() => new Intl.DateTimeFormat('sv-SE').format(new Date()));
    await addCopy(page, aCopy({ at, localDay, what: [...readyToTrain, ...halfASession] }));
    expect(await asked()).toBe(0);
    await journey.open('/session');
    await page.getByRole('heading', { name: 'Go on where you were' }).waitFor();
    expect(await asked()).toBe(0);
    await page.getByRole('button', { name: 'End it for today' }).click();
    await page.getByText('Saved on this device').waitFor();
    await expect.poll(asked).toBe(1);
  });
});
