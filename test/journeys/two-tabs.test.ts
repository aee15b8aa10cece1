import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { aCopy, halfASession, readyToTrain } from './a-copy.ts';
import { test } from './harness.ts';
import { addCopy, chooseCopy, savedCopy, saveNumber, setVoice, voiceChoice } from './in-settings.ts';

test.override('journeyOptions', { ownBrowser: true });

/** Something that began ten minutes ago, on the local day of a browser in Berlin. */
function tenMinutesAgo() {
  const then = new Date(Date.now() - 600_000);
  const localDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date());
  return { at: then.toISOString(), localDay };
}

const bothShow = (tabs: readonly Page[], words: string | RegExp) =>
  Promise.all(tabs.map((tab) => tab.getByText(words).first().waitFor()));

/**
 * Presses that do not wait for a window to be in front: only one of them can be. Every button is found before any is
 * pressed, since a press in one window takes the button from the others.
 */
async function endSessions(tabs: readonly Page[]) {
  const find = (tab: Page) => tab.getByRole('button', { name: 'End it for today' }).elementHandle();
  const buttons = await Promise.all(tabs.map(find));
  await Promise.all(buttons.map((button) => button?.dispatchEvent('click')));
}

describe('two tabs', () => {
  test('show the same without a reload, and keep each entry once', async ({ journey }) => {
    const page = await journey.open('/settings');
    const tab = await journey.openTab('/settings');
    await setVoice(page, 'Off');
    await expect.poll(() => voiceChoice(tab, 'Off').isChecked()).toBe(true);

    await Promise.all([saveNumber(page, '911'), setVoice(tab, 'On')]);
    await expect.poll(() => voiceChoice(page, 'On').isChecked()).toBe(true);
    await expect.poll(() => tab.getByLabel('Number to call').inputValue()).toBe('911');

    const copies = [(await savedCopy(page)).events, (await savedCopy(tab)).events];
    expect(copies[0]).toHaveLength(3);
    expect(new Set(copies[0]?.map(({ id }) => id)).size).toBe(3);
    expect(copies[1]).toEqual(copies[0]);
  });

  test('that load the same copy at once have its entries once', async ({ journey }) => {
    const text = aCopy({ ...tenMinutesAgo(), what: [...readyToTrain, ...halfASession] });
    const page = await journey.open('/settings');
    const tab = await journey.openTab('/settings');
    const dialogs = [await chooseCopy(page, text), await chooseCopy(tab, text)];
    await Promise.all(
      dialogs.map((dialog) => dialog.getByRole('button', { name: 'Add to what is here' }).click()),
    );
    await bothShow([page, tab], '5 entries, all from');
    expect((await savedCopy(tab)).events).toEqual((await savedCopy(page)).events);
    expect((await savedCopy(page)).events).toHaveLength(5);
  });

  test('share one session: begun in one, gone on with in the other, ended once', async ({ journey }) => {
    const page = await journey.open('/settings');
    await addCopy(page, aCopy({ ...tenMinutesAgo(), what: readyToTrain }));
    await journey.open('/session');
    const tab = await journey.openTab('/session');
    await bothShow([page, tab], 'Ready when you are');
    await page.getByRole('button', { name: 'Start session' }).click();
    await tab.getByRole('heading', { name: 'Go on where you were' }).waitFor();

    const other = await journey.openTab('/session');
    await other.getByRole('heading', { name: 'Go on where you were' }).waitFor();
    await endSessions([tab, other]);
    await bothShow([page, tab, other], /Ended for today|You did a session today/);
    await page.goto(`${journey.origin}/settings`);
    const { events } = await savedCopy(page);
    expect(events.filter(({ body }) => body.kind === 'session-started')).toHaveLength(1);
  });

  test('count a session once that was ended in both', async ({ journey }) => {
    const page = await journey.open('/settings');
    await addCopy(page, aCopy({ ...tenMinutesAgo(), what: [...readyToTrain, ...halfASession] }));
    await journey.open('/session');
    const tab = await journey.openTab('/session');
    await bothShow([page, tab], 'Go on where you were');
    await endSessions([page, tab]);
    // Where the other was quicker, the session is over before the press.
    await bothShow([page, tab], /Ended for today|You did a session today/);
    await tab.goto(`${journey.origin}/`);
    await tab.getByText('1 of 3 sessions this week').first().waitFor();
  });
});
