import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Download, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { backupLimitBytes, readBackup } from '#exchange';
import { type Journey, test } from '../journeys/harness.ts';

async function setVoice(page: Page, voice: 'On' | 'Off'): Promise<void> {
  await page.getByRole('group', { name: 'Voice during exercises' }).getByLabel(voice).check();
}

/** The text of the copy that a button hands out. */
async function copyFrom(
  page: Page,
  button: string,
): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).first().click(),
  ]);
  return { name: download.suggestedFilename(), text: await readFile(await pathOf(download), 'utf8') };
}

async function pathOf(download: Download): Promise<string> {
  const file = await download.path();
  if (!file) throw new Error('nothing was downloaded');
  return file;
}

async function load(page: Page, text: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({
    name: 'copy.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
}

async function withNumber(journey: Journey): Promise<Page> {
  const page = await journey.open('/settings');
  await page.getByLabel('Number to call').fill('911');
  await page.getByRole('button', { name: 'Save number' }).click();
  await page.getByText('Number saved').waitFor();
  return page;
}

describe('what a person enters', () => {
  test('is there after a reload and after a kill', async ({ journey }) => {
    const page = await withNumber(journey);
    await page.reload();
    await expect.poll(() => page.getByLabel('Number to call').inputValue()).toBe('911');
    await journey.killBrowser();
    await journey.relaunch();
    const again = await journey.open('/settings');
    await expect.poll(() => again.getByLabel('Number to call').inputValue()).toBe('911');
  });

  test('shows in another tab', async ({ journey }) => {
    const page = await journey.open('/settings');
    const tab = await journey.openTab('/settings');
    await setVoice(page, 'Off');
    await expect
      .poll(() => tab.getByRole('group', { name: 'Voice during exercises' }).getByLabel('Off').isChecked())
      .toBe(true);
  });

  test('is not a number that no telephone can dial', async ({ journey }) => {
    const page = await journey.open('/settings');
    await page.getByLabel('Number to call').fill('call me');
    await page.getByRole('button', { name: 'Save number' }).click();
    await page.getByText('Only digits, spaces and a plus').waitFor();
    await page.reload();
    await expect.poll(() => page.getByLabel('Number to call').inputValue()).toBe('112');
  });
});

describe('a copy', () => {
  test('brings everything back after everything was erased', async ({ journey }) => {
    const page = await withNumber(journey);
    await setVoice(page, 'Off');
    const copy = await copyFrom(page, 'Save a copy');
    expect(copy.name).toMatch(/^backstay-\d{4}-\d\d-\d\d\.json$/);

    await page.getByRole('button', { name: 'Erase everything' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Keep everything' }).click();
    await page.getByRole('button', { name: 'Erase everything' }).click();
    await dialog.getByText('This removes 2 entries from this device.').waitFor();
    await dialog.getByRole('button', { name: 'Erase everything' }).click();
    await page.getByText('Nothing is stored yet.').waitFor();
    await page.reload();
    await expect.poll(() => page.getByLabel('Number to call').inputValue()).toBe('112');

    await load(page, copy.text);
    await dialog.getByText('It has 2 entries').waitFor();
    expect(await page.getByLabel('Number to call').inputValue()).toBe('112');
    await dialog.getByRole('button', { name: 'Add to what is here' }).click();
    await page.getByText('2 entries added').waitFor();
    expect(await page.getByLabel('Number to call').inputValue()).toBe('911');
    expect(readBackup((await copyFrom(page, 'Save a copy')).text)).toEqual(readBackup(copy.text));
  });

  test('is refused in words when it is broken, and nothing changes', async ({ journey }) => {
    const page = await withNumber(journey);
    const { text } = await copyFrom(page, 'Save a copy');
    const dialog = page.getByRole('dialog');
    const folder = await mkdtemp(path.join(tmpdir(), 'backstay-large-'));
    const large = path.join(folder, 'large.json');
    await writeFile(large, `"${'x'.repeat(backupLimitBytes + 20_000_000)}"`);
    const wrong: readonly (readonly [file: string, words: string])[] = [
      [text.slice(0, -40), 'This copy is cut off or broken.'],
      [text.replace('"911"', '"call me"'), 'This copy was changed and 1 of its 1 entry cannot be read.'],
      [text.replace('"formatVersion":1', '"formatVersion":2'), 'made by a newer Backstay'],
      ['Dear doctor', 'not a copy made by Backstay'],
    ];
    for (const [file, words] of wrong) {
      await load(page, file);
      await dialog.getByText(words).waitFor();
      await dialog.getByText('Nothing was changed.').waitFor();
      await dialog.getByRole('button', { name: 'Close' }).click();
    }
    await page.locator('input[type=file]').setInputFiles(large);
    await dialog.getByText('larger than 32 MB').waitFor();
    await rm(folder, { recursive: true });
    await dialog.getByRole('button', { name: 'Close' }).click();
    expect(readBackup((await copyFrom(page, 'Save a copy')).text)).toEqual(readBackup(text));
  });
});

describe('on a device without room', () => {
  test('an entry stays in the window, can be taken as a copy, and is stored when there is room', async ({
    journey,
  }) => {
    const page = await withNumber(journey);
    await page.evaluate(() => {
      const { add } = IDBObjectStore.prototype;
      Reflect.set(window, 'room', () => {
        IDBObjectStore.prototype.add = add;
      });
      IDBObjectStore.prototype.add = () => {
        throw new DOMException('no room', 'QuotaExceededError');
      };
    });
    await setVoice(page, 'Off');
    const banner = page.getByRole('alert');
    await banner.getByText('Not saved. Kept in this window for now.').waitFor();
    await banner.getByText('This device has no room left.').waitFor();
    const copy = readBackup((await copyFrom(page, 'Save a copy')).text);
    expect(copy.kind === 'ok' && copy.events.map(({ body }) => body)).toEqual([
      { kind: 'settings-changed', emergencyNumber: '911' },
      { kind: 'settings-changed', voice: false },
    ]);
    await banner.getByRole('button', { name: 'Try again' }).click();
    await banner.getByText('This device has no room left.').waitFor();
    await page.evaluate(() => Reflect.get(window, 'room')());
    await banner.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('Saved on this device').waitFor();
    expect(await banner.count()).toBe(0);
    await page.reload();
    const voice = page.getByRole('group', { name: 'Voice during exercises' });
    await expect.poll(() => voice.getByLabel('Off').isChecked()).toBe(true);
  });
});
