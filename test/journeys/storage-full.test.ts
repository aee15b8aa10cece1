import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { aCopy } from './a-copy.ts';
import { type Journey, test } from './harness.ts';
import { chooseCopy, savedCopy, setVoice, voiceChoice, withOneEntry } from './in-settings.ts';

test.override('journeyOptions', { ownBrowser: true });

const banner = (page: Page) => page.getByRole('alert');

/** How much this app may store, in bytes; no number gives all the room back. */
async function setQuota({ context, page, origin }: Journey, quotaSize?: number): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', {
    origin,
    ...(quotaSize !== undefined && { quotaSize }),
  });
}

/** As on a full device: every write of an event fails until `room()` is called in the page. */
function leaveNoRoom(page: Page): Promise<void> {
  return page.evaluate(() => {
    const { add } = IDBObjectStore.prototype;
    Reflect.set(window, 'room', () => {
      IDBObjectStore.prototype.add = add;
    });
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
}

describe('on a device without room', () => {
  test('an entry stays in the window, can be taken as a copy, and is stored when there is room', async ({
    journey,
  }) => {
    await withOneEntry(journey);
    journey.allow(/quota/i);
    // @NOTE Chromium remembers for a while how much room there was, so the quota falls before the first write.
    const page = await journey.relaunch();
    await journey.open('/settings');
    await expect.poll(() => page.getByLabel('Number to call').inputValue()).toBe('911');
    await setQuota(journey, 1000);
    await setVoice(page, 'Off');
    await banner(page).getByText('Not saved. Kept in this window for now.').waitFor();
    await banner(page).getByText('This device has no room left. Free some space, then try again.').waitFor();
    expect(await page.getByText('Saved on this device').count()).toBe(0);
    expect((await savedCopy(page)).events.map(({ body }) => body)).toEqual([
      { kind: 'settings-changed', emergencyNumber: '911' },
      { kind: 'settings-changed', voice: false },
    ]);

    const tab = await journey.openTab('/settings');
    await expect.poll(() => tab.getByLabel('Number to call').inputValue()).toBe('911');
    expect(await voiceChoice(tab, 'On').isChecked()).toBe(true);

    await setQuota(journey);
    await expect
      .poll(
        async () => {
          const retry = banner(page).getByRole('button', { name: 'Try again' });
          if (await retry.isVisible()) await retry.click();
          return banner(page).count();
        },
        { timeout: 60_000, interval: 1000 },
      )
      .toBe(0);
    await expect.poll(() => voiceChoice(tab, 'Off').isChecked()).toBe(true);
    await page.reload();
    await expect.poll(() => voiceChoice(page, 'Off').isChecked()).toBe(true);
  });

  test('each try says so again, and the entry is stored once', async ({ journey }) => {
    const page = await withOneEntry(journey);
    await leaveNoRoom(page);
    await setVoice(page, 'Off');
    for (let i = 0; i < 3; i++) {
      await banner(page).getByRole('button', { name: 'Try again' }).click();
      await banner(page).getByText('This device has no room left.').waitFor();
    }
    await page.evaluate(() => Reflect.get(window, 'room')());
    await banner(page).getByRole('button', { name: 'Try again' }).click();
    await page.getByText('Saved on this device').waitFor();
    expect(await banner(page).count()).toBe(0);
    await page.reload();
    await expect.poll(() => voiceChoice(page, 'Off').isChecked()).toBe(true);
    expect((await savedCopy(page)).events).toHaveLength(2);
  });

  test('a copy that does not fit is not loaded at all, also not in place of what is here', async ({
    journey,
  }) => {
    const page = await withOneEntry(journey);
    const before = await savedCopy(page);
    await leaveNoRoom(page);
    const dialog = await chooseCopy(
      page,
      aCopy({ at: '2026-03-09T08:00:00.000Z', what: [{ kind: 'checked-in', painNow: 3, activities: [] }] }),
    );
    await dialog.getByRole('button', { name: 'Replace what is here' }).click();
    await dialog.getByRole('button', { name: 'Replace everything' }).click();
    await dialog.getByText('This device has no room left.').waitFor();
    await dialog.getByText('Nothing was changed. What was here is still here.').waitFor();
    await dialog.getByRole('button', { name: 'Close' }).click();
    await page.reload();
    await expect.poll(() => page.getByLabel('Number to call').inputValue()).toBe('911');
    expect((await savedCopy(page)).events).toEqual(before.events);
  });
});
