import { describe, expect } from 'vitest';
import { readBackup } from '#exchange';
import { aCopy, halfASession, readyToTrain } from './a-copy.ts';
import { test } from './harness.ts';
import { addCopy, chooseCopy, savedCopy, setVoice, typeNumber, withOneEntry } from './in-settings.ts';

describe('a copy', () => {
  test('brings everything back after everything was erased', async ({ journey }) => {
    const page = await withOneEntry(journey);
    await setVoice(page, 'Off');
    const copy = await savedCopy(page);
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

    await chooseCopy(page, copy.text);
    await dialog.getByText('It has 2 entries').waitFor();
    expect(await page.getByLabel('Number to call').inputValue()).toBe('112');
    await dialog.getByRole('button', { name: 'Add to what is here' }).click();
    await page.getByText('2 entries added').waitFor();
    expect(await page.getByLabel('Number to call').inputValue()).toBe('911');
    await page.reload();
    await expect.poll(() => page.getByLabel('Number to call').inputValue()).toBe('911');
    expect((await savedCopy(page)).events).toEqual(copy.events);
  });

  test('of another device is added once, keeps what it does not know, or takes the place of all', async ({
    journey,
  }) => {
    const at = '2026-03-09T08:00:00.000Z';
    const known = readBackup(aCopy({ at, what: [...readyToTrain, ...halfASession] }));
    if (known.kind === 'refused') throw new Error(known.message);
    const newer = {
      ...known.events[0],
      id: '019ccc48-0d40-7530-bb46-515c67727d88',
      version: 9,
      body: { kind: 'mood-noted', mood: ['قوي', '👩🏽‍🦽', 1.5, null] },
    };
    const events = [...known.events, newer];
    const text = JSON.stringify({
      format: 'backstay-backup',
      formatVersion: 1,
      count: events.length,
      events,
    });

    const page = await withOneEntry(journey);
    const dialog = await chooseCopy(page, text);
    await dialog.getByText('It has 6 entries').waitFor();
    await dialog.getByText('1 entry came from a newer Backstay.').waitFor();
    await dialog.getByRole('button', { name: 'Add to what is here' }).click();
    await page.getByText('6 entries added').waitFor();
    await page.getByText('1 entry came from a newer Backstay. They are kept').waitFor();
    const both = (await savedCopy(page)).events;
    expect(both).toHaveLength(7);
    expect(both.find(({ id }) => id === newer.id)).toEqual(newer);

    await chooseCopy(page, text);
    await dialog.getByText('All of them are on this device already.').waitFor();
    await dialog.getByRole('button', { name: 'Close' }).click();
    expect((await savedCopy(page)).events).toEqual(both);

    await chooseCopy(page, aCopy({ at, what: [{ kind: 'checked-in', painNow: 3, activities: [] }] }));
    await dialog.getByRole('button', { name: 'Replace what is here' }).click();
    await dialog.getByText('You have 7 entries on this device. They will be gone').waitFor();
    await dialog.getByRole('button', { name: 'Replace everything' }).click();
    await page.getByText('The copy is loaded').waitFor();
    expect((await savedCopy(page)).events.map(({ body }) => body.kind)).toEqual(['checked-in']);
  });

  test('goes on where it was made: what is entered after it comes after it', async ({ journey }) => {
    const page = await withOneEntry(journey);
    const ahead = JSON.parse(
      aCopy({ at: '2031-01-01T00:00:00.000Z', what: [{ kind: 'settings-changed', emergencyNumber: '118' }] }),
    );
    ahead.events[0].counter = 5000;
    await addCopy(page, JSON.stringify(ahead));
    await expect.poll(() => page.getByLabel('Number to call').inputValue()).toBe('118');
    await typeNumber(page, '999');
    await expect.poll(async () => (await savedCopy(page)).events.at(-1)?.counter).toBe(5001);
    await page.reload();
    await expect.poll(() => page.getByLabel('Number to call').inputValue()).toBe('999');
  });
});
