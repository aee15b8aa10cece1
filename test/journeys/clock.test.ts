import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { aCopy, halfASession, readyToTrain } from './a-copy.ts';
import { type Journey, test } from './harness.ts';
import { addCopy, savedCopy, saveNumber } from './in-settings.ts';

test.override('journeyOptions', { ownBrowser: true });

/** Wednesday, a quarter to midnight in Berlin. */
const lateOnWednesday = '2026-11-25T22:45:00.000Z';

/** A person who did half a session in Berlin late on Wednesday evening and ended it ten minutes later. */
async function trainedLate(journey: Journey): Promise<Page> {
  await journey.context.clock.setFixedTime(new Date('2026-11-25T22:55:00.000Z'));
  const page = await journey.open('/settings');
  await addCopy(page, aCopy({ at: lateOnWednesday, what: [...readyToTrain, ...halfASession] }));
  await journey.open('/session');
  await page.getByRole('button', { name: 'End it for today' }).click();
  await page.getByText('Saved on this device').waitFor();
  return page;
}

/** The same device, opened at another time and place. */
async function opened(journey: Journey, iso: string, timezoneId: string, place = '/'): Promise<Page> {
  await journey.relaunch({ timezoneId });
  await journey.context.clock.setFixedTime(new Date(iso));
  return journey.open(place);
}

/** Where and on which day the session was ended and settings were changed, in the order of the log. */
async function placed(page: Page) {
  const { events } = await savedCopy(page);
  return events
    .filter(({ body }) => body.kind === 'session-finished' || body.kind === 'settings-changed')
    .map(({ body, timeZone, localDay }) => [body.kind, timeZone, localDay]);
}

const circle = (page: Page, words: string) => page.getByRole('img', { name: words, exact: true }).waitFor();

describe('a change of time zone', () => {
  test('leaves a session on the day on which it was done', async ({ journey }) => {
    const home = await trainedLate(journey);
    await home.goto(`${journey.origin}/`);
    await circle(home, 'Wednesday: session done');

    const honolulu = await opened(journey, '2026-11-25T23:00:00.000Z', 'Pacific/Honolulu');
    await honolulu.getByText('Wednesday 25 November').first().waitFor();
    await circle(honolulu, 'Wednesday: session done');

    const auckland = await opened(journey, '2026-11-25T23:00:00.000Z', 'Pacific/Auckland');
    await auckland.getByText('Thursday 26 November').first().waitFor();
    await circle(auckland, 'Wednesday: session done');
    await circle(auckland, 'Thursday, today: no session yet');

    await journey.open('/settings');
    await saveNumber(auckland, '111');
    expect(await placed(auckland)).toEqual([
      ['session-finished', 'Europe/Berlin', '2026-11-25'],
      ['settings-changed', 'Pacific/Auckland', '2026-11-26'],
    ]);
  });

  test('to the day before does not take the session away', async ({ journey }) => {
    await journey.context.clock.setFixedTime(new Date('2026-11-25T23:40:00.000Z'));
    const page = await journey.open('/settings');
    const at = '2026-11-25T23:30:00.000Z';
    await addCopy(page, aCopy({ at, localDay: '2026-11-26', what: [...readyToTrain, ...halfASession] }));
    await journey.open('/session');
    await page.getByRole('button', { name: 'End it for today' }).click();
    await page.getByText('Saved on this device').waitFor();

    const newYork = await opened(journey, '2026-11-25T23:50:00.000Z', 'America/New_York');
    await newYork.getByText('Wednesday 25 November').first().waitFor();
    await circle(newYork, 'Thursday: session done');
    await newYork.getByText('1 of 3 sessions this week').first().waitFor();
  });
});

describe('a clock that was set back', () => {
  test('loses nothing, keeps the order, and asks the safety questions again', async ({ journey }) => {
    await trainedLate(journey);
    const early = await opened(journey, '2024-01-01T09:00:00.000Z', 'Europe/Berlin', '/session');
    await early.waitForURL(/\/check/);

    await journey.open('/settings');
    await saveNumber(early, '911');
    await saveNumber(early, '999');
    expect(await placed(early)).toEqual([
      ['session-finished', 'Europe/Berlin', '2026-11-25'],
      ['settings-changed', 'Europe/Berlin', '2024-01-01'],
      ['settings-changed', 'Europe/Berlin', '2024-01-01'],
    ]);
    await early.reload();
    await expect.poll(() => early.getByLabel('Number to call').inputValue()).toBe('999');

    const again = await opened(journey, '2026-11-26T09:00:00.000Z', 'Europe/Berlin');
    await circle(again, 'Wednesday: session done');
    await journey.open('/settings');
    await expect.poll(() => again.getByLabel('Number to call').inputValue()).toBe('999');
  });

  test('to before 1970 still records', async ({ journey }) => {
    const page = await opened(journey, '1969-12-31T23:00:00.000Z', 'Europe/Berlin', '/settings');
    await saveNumber(page, '911');
    await page.reload();
    await expect.poll(() => page.getByLabel('Number to call').inputValue()).toBe('911');
  });
});
